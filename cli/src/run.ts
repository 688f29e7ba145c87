import type { App } from '@standout/server'

/** What a command needs of the program around it. */
export type Run = {
  /** Opens the app with the clock of this call. */
  open: () => Promise<App>
  json: () => boolean
  /** Does the work, prints what came of it, closes, and sets the exit status. */
  perform: (work: (app: App) => Promise<unknown>, show?: (output: never) => string) => Promise<void>
}
