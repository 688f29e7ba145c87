import type { Given, Level, Lint } from '@standout/core/lints'
import { onMount } from 'svelte'
import type { Told } from './check-worker.ts'
import { createChecker } from './checker.ts'
import type { Mark } from './marks.ts'

interface Ask {
  subject: string
  text: string
  given: Given
}
export interface Find extends Lint {
  id: string
  /** It is about all of the text, so there is no place to underline. */
  whole: boolean
}

// By hand: the list that core has comes with all of its rules.
const weight: Record<Level, number> = { stop: 0, change: 1, consider: 2 }

const isBlank = ({ rule, quote }: Lint) => rule === 'names/slot' && quote.startsWith('[[')

/** Of the blanks the first speaks for all: the text shows the others by itself. */
const withIds = (lints: readonly Lint[], length: number): Find[] => {
  const seen = new Map<string, number>()
  const firstBlank = lints.find(isBlank)
  return lints.filter((lint) => !isBlank(lint) || lint === firstBlank).map((lint) => {
    const nth = seen.get(lint.rule) ?? 0
    seen.set(lint.rule, nth + 1)
    return { ...lint, id: `${lint.rule}/${nth}`, whole: lint.start === 0 && lint.end >= length && length > 0 }
  })
}

/** What the worker says of the text that is being written; call it while a component starts. */
export function watchText(read: () => Ask) {
  let told = $state.raw<Told | null>(null)
  let checked = $state.raw<Ask | null>(null)
  let broken = $state(false)
  let checker: ReturnType<typeof createChecker> | undefined
  let asked: Ask

  onMount(() => {
    checker = createChecker({
      hear(next) {
        told = next
        checked = asked
        broken = false
      },
      breaks: () => (broken = true),
    })
    checker.ask(asked)
    return () => checker?.stop()
  })
  $effect(() => {
    asked = read()
    checker?.ask(asked)
  })

  const finds = $derived(
    told && checked
      ? withIds(told.verdict.problems, checked.text.length).sort((one, other) => weight[one.level] - weight[other.level])
      : [],
  )
  const carried = $derived((told?.verdict.carriedBy ?? []).map((one, index) => ({ ...one, id: `like-most/${index}` })))
  const marks = $derived<Mark[]>(finds.filter((find) => !find.whole && !isBlank(find)))

  return {
    get verdict() {
      return told?.verdict ?? null
    },
    get subject() {
      return told?.subject ?? []
    },
    /** What to change first, then the rest, each in the order of the text. */
    get finds() {
      return finds
    },
    get carried() {
      return carried
    },
    get marks() {
      return marks
    },
    get broken() {
      return broken
    },
    count: (level: Level) => finds.filter((find) => find.level === level).length,
  }
}
export type Check = ReturnType<typeof watchText>
