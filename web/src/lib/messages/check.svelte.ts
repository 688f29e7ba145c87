import type { Level } from '@standout/core/lints'
import { onMount } from 'svelte'
import type { Ask, Told } from './check-worker.ts'
import { createChecker } from './checker.ts'
import { type Find, inOrder } from './find-order.ts'
import { createKnownNames } from './known-names.ts'
import type { Mark } from './marks.ts'

const startCheck = () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
const startGrammar = () => new Worker(new URL('./grammar-worker.ts', import.meta.url), { type: 'module' })

/** Spelling and grammar: their rules are heavy, so they come only when they are asked for. */
class Grammar {
  state = $state<'off' | 'busy' | 'on' | 'broken'>('off')
  finds = $state.raw<Find[]>([])
  #text = ''
  #heard = ''
  readonly #takeOutNames = createKnownNames()
  readonly #checker = createChecker<Ask, Find[]>({
    start: startGrammar,
    hear: async (finds, { text }) => {
      this.#heard = text
      const doubted = await this.#takeOutNames(finds)
      if (this.state === 'off' || this.#heard !== text) return
      this.state = 'on'
      this.finds = doubted
      this.#text = text
    },
    breaks: () => {
      this.state = 'broken'
    },
  })
  /** What it said of an older text has lost its places. */
  of = (text: string) => (this.#text === text ? this.finds : [])
  ask(ask: Ask) {
    if (this.state === 'busy' || this.state === 'on') this.#checker.ask(ask)
  }
  begin(ask: Ask) {
    this.state = 'busy'
    this.#checker.ask(ask)
  }
  stop() {
    this.state = 'off'
    this.finds = []
    this.#checker.stop()
  }
}

/** What the workers say of the text that is being written. */
export class Check {
  #told = $state.raw<Told | null>(null)
  #asked = $state.raw<Ask | null>(null)
  broken = $state(false)
  readonly grammar = new Grammar()
  readonly checker = createChecker<Ask, Told>({
    start: startCheck,
    hear: (told, ask) => {
      this.#told = told
      this.#asked = ask
      this.broken = false
    },
    breaks: () => {
      this.broken = true
    },
  })
  readonly verdict = $derived(this.#told?.verdict ?? null)
  readonly subject = $derived(this.#told?.subject ?? [])
  /** The text that the finds have their places in. */
  readonly text = $derived(this.#asked?.text ?? '')
  readonly finds = $derived(inOrder([...(this.#told?.finds ?? []), ...this.grammar.of(this.text)]))
  readonly carried = $derived((this.#told?.verdict.carriedBy ?? []).map((one, index) => ({ ...one, id: `like-most/${index}` })))
  readonly marks = $derived<Mark[]>(this.finds.filter(({ whole, blank }) => !whole && !blank))
  count = (level: Level) => this.finds.filter((find) => find.level === level).length
}

/** Watches a text; call it while a component starts. */
export function watchText(read: () => Ask): Check {
  const check = new Check()
  $effect(() => {
    const ask = read()
    check.checker.ask(ask)
    check.grammar.ask(ask)
  })
  onMount(() => () => {
    check.checker.stop()
    check.grammar.stop()
  })
  return check
}
