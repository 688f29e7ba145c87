import type { Rule } from '@standout/core/method'
import { createContext } from 'svelte'

/** The rules behind the questions, for every "why?" in a debrief. */
export const [getRules, setRules] = createContext<() => readonly Rule[]>()
