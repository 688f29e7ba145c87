import { createContext } from 'svelte'
import { act } from '$lib/call.ts'

export type Kit = App.Actions['kits.find']['output']
type Choices = Omit<App.Actions['kits.choose']['input'], 'interviewId'>

interface Choosing {
  kit: () => Kit
  /** Keeps a choice; every choice stands where it was made, so it needs no word and no Undo. */
  choose: (choices: Choices) => Promise<unknown>
}

/** The kit of a page and how to choose what goes into it. */
export const [getChoices, setChoices] = createContext<Choosing>()

export async function keepChoice(interviewId: Kit['interviewId'], choices: Choices, reload: () => Promise<void>) {
  await act('kits.choose', { interviewId, ...choices }, { quiet: true })
  await reload()
}
