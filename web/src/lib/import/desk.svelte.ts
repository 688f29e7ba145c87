import { invalidateAll } from '$app/navigation'
import { CallProblem, call } from '$lib/call.ts'
import { addToast } from '$lib/parts/toasts.svelte.ts'
import { en } from '$lib/words.ts'
import { dropUpload, findProgress, uploadFile } from './upload-file.ts'

type Preview = App.Actions['records.preview']['output']

/** One file on the desk: being read, shown, or refused. */
export type Sheet = {
  key: number
  name: string
  upload: `upl_${string}` | null
  as: 'me' | 'person' | null
  preview: Preview | null
  problem: string | null
  progress: { done: number; total: number } | null
  busy: boolean
}

let keys = 0

async function preview(sheet: Sheet) {
  if (!sheet.upload) return
  sheet.busy = true
  sheet.problem = null
  const upload = sheet.upload
  const watch = setInterval(async () => {
    const step = await findProgress(upload).catch(() => null)
    if (step && step.total > 0) sheet.progress = step
  }, 300)
  try {
    sheet.preview = await call('records.preview', { file: { name: sheet.name, upload }, ...(sheet.as ? { as: sheet.as } : {}) })
  } catch (problem) {
    if (!(problem instanceof CallProblem)) throw problem
    sheet.problem = problem.message
  } finally {
    clearInterval(watch)
    sheet.progress = null
    sheet.busy = false
  }
}

/** The files that somebody laid down, until each is brought in or left. */
export function createDesk() {
  const sheets = $state<Sheet[]>([])
  const find = (key: number) => sheets.find((sheet) => sheet.key === key)
  const leave = (key: number) => {
    const at = sheets.findIndex((sheet) => sheet.key === key)
    if (at >= 0) sheets.splice(at, 1)
  }

  return {
    get sheets() {
      return sheets
    },
    async layDown(files: File[]) {
      for (const file of files) {
        const key = ++keys
        sheets.push({ key, name: file.name, upload: null, as: null, preview: null, problem: null, progress: null, busy: true })
        const sheet = find(key)
        if (!sheet) continue
        try {
          sheet.upload = (await uploadFile(file)).upload
          await preview(sheet)
        } catch (problem) {
          if (!(problem instanceof CallProblem)) throw problem
          Object.assign(sheet, { problem: problem.message, busy: false })
        }
      }
    },
    async choose(key: number, as: 'me' | 'person' | null) {
      const sheet = find(key)
      if (!sheet) return
      sheet.as = as
      await preview(sheet)
    },
    async bringIn(key: number, action: 'records.import' | 'events.import' = 'records.import'): Promise<boolean> {
      const sheet = find(key)
      if (!sheet?.upload) return false
      sheet.busy = true
      try {
        await call(
          action,
          {
            file: { name: sheet.name, upload: sheet.upload },
            ...(sheet.as && action === 'records.import' ? { as: sheet.as } : {}),
          },
          { says: en.importing.brought(sheet.name) },
        )
        leave(key)
        return true
      } catch (problem) {
        if (!(problem instanceof CallProblem)) throw problem
        Object.assign(sheet, { problem: problem.message, preview: null, busy: false })
        return false
      }
    },
    async letGo(key: number) {
      const sheet = find(key)
      leave(key)
      if (sheet?.upload) await dropUpload(sheet.upload).catch(() => undefined)
    },
  }
}

/** Takes a whole import back, and says what stayed. */
export async function takeBack(id: `imp_${string}`) {
  try {
    const { kept } = await call('records.undo', { id }, { quiet: true })
    addToast({ says: en.importing.undoneKept(kept) })
    await invalidateAll()
  } catch (problem) {
    if (!(problem instanceof CallProblem)) throw problem
    addToast({ says: problem.message })
  }
}
