import type { ActionInput, ActionName, ActionOutput, App as StandoutApp } from '@standout/server'

declare global {
  namespace App {
    interface Locals {
      /** Runs an action in this process; the same one that POST /api/<name> runs. */
      call: StandoutApp['call']
      /** The clock of the app, which may be fixed. */
      now: string
      theme: 'light' | 'dark' | 'auto'
    }
    interface Error {
      message: string
      code?: string
    }
    /** The actions by name, for the browser's `call`, which may not import the server. */
    type Actions = { [Name in ActionName]: { input: ActionInput<Name>; output: ActionOutput<Name> } }
  }
}
