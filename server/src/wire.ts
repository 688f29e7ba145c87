import { type ActionInput, type ActionName, type ActionOutput, findAction, performAction } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import { createNewId, openStore, type Store } from '@standout/store'
import { createArchives } from './adapters/archives.ts'
import { createBriefs } from './adapters/briefs.ts'
import { createBudget } from './adapters/budget.ts'
import { createDocuments } from './adapters/documents/create-documents.ts'
import { createSentences } from './adapters/embeddings.ts'
import { createConverter } from './adapters/ffmpeg.ts'
import { createGrammar } from './adapters/grammar/create-grammar.ts'
import { findHolidays } from './adapters/holidays.ts'
import { createKeptFiles, describeFile } from './adapters/kept-files.ts'
import { createLetters } from './adapters/letters.ts'
import { createPacks } from './adapters/packs/create-packs.ts'
import { createTowns } from './adapters/towns.ts'
import { createTypeset } from './adapters/typeset/create-typeset.ts'
import { createUploads } from './adapters/uploads.ts'
import { createVideoPages } from './adapters/video-pages.ts'
import { guard } from './http/guard.ts'
import { createHelper } from './jobs/helper.ts'
import type { Settings } from './settings.ts'

/** On one machine there is one owner; accounts give each their own. */
const local = { owner: 'own_local' }

/** Wires everything once. The store opens on first use, so that what keeps nothing leaves no trace. */
export function wire(settings: Settings) {
  let opening: Promise<Store> | undefined
  const store = () => {
    const { home, databaseUrl, zone } = settings
    opening ??= openStore({ home, databaseUrl, zone, warn: (says) => console.error(says) })
    // A disk that was full or a database that slept may be well again at the next try.
    opening.catch(() => {
      opening = undefined
    })
    return opening
  }
  const newId = createNewId()
  const helper = createHelper()
  const uploads = createUploads({ home: settings.home, newId })
  const archives = createArchives({ home: settings.home, uploads, helper, store })
  const documents = createDocuments({ home: settings.home, uploads, helper, store })
  const keptFiles = createKeptFiles(store)
  const letters = createLetters(store)
  const videos = createConverter({ home: settings.home, helper, store })
  const ports = {
    grammar: createGrammar(helper),
    zone: settings.zone,
    holidays: findHolidays,
    places: createTowns(),
    documents,
    archive: archives,
    videos,
    briefs: createBriefs({ helper, store }),
    budget: createBudget(helper),
    typeset: createTypeset({ helper, store }),
    sentences: createSentences(helper),
    packs: createPacks({ home: settings.home, uploads, helper }),
  }

  async function perform<N extends ActionName>(name: N | string, input: unknown) {
    const action = findAction(name)
    if (!action) throw new Problem('request.not_found', `There is no action called "${name}".`)
    const done = await performAction(action, input, { store, ports, who: local, now: settings.now(), newId })
    return done as { output: ActionOutput<N>; changeId: string | null }
  }

  const call = async <N extends ActionName>(name: N, input: ActionInput<N>): Promise<ActionOutput<N>> =>
    (await perform<N>(name, input)).output

  return {
    settings,
    perform,
    uploads,
    archives,
    /** `inline` lets a page of ours show it; otherwise it is saved. */
    sendFile: (id: string, asked: { range: string | undefined; inline: boolean }) => keptFiles.send({ id, ...local, ...asked }),
    /** A message as an unsent mail. */
    sendLetter: (id: string) => letters.send({ id, ...local }),
    /** What one goes to, for a calendar of one's own: one event by its id, or `going`. */
    sendCalendar: async (id: string) => {
      const { output } = await perform<'events.calendar'>('events.calendar', id === 'going' ? {} : { id })
      return new Response(output.text, {
        headers: { ...describeFile(output.name, false), 'content-type': 'text/calendar; charset=utf-8' },
      })
    },
    guard,
    /** What a page asks for while it is being made. */
    call,
    videoPages: createVideoPages({ call, store, ...local }),
    health: () => ({ storage: settings.databaseUrl ? 'postgres' : 'sqlite' }),
    ready: async () => void (await store()),
    async close() {
      helper.close()
      if (opening) await (await opening).close()
    },
  }
}

export type Wired = ReturnType<typeof wire>
