import type { ActionInput, ActionName, ActionOutput, App as StandoutApp } from '@standout/server'

declare global {
  interface Window {
    /** Set by app.html: ends the keeping, and hands over what was kept, in order. */
    early?: () => Map<HTMLElement, { type: 'click' | 'submit' } | { type: 'input'; value: string; checked?: boolean }>
  }
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
