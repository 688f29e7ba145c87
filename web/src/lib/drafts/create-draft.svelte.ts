import { onMount, untrack } from 'svelte'
import { Draft } from './draft.svelte.ts'
import type { Kept } from './record.ts'
import type { DraftKind } from './send-draft.ts'
import { onOtherTab } from './shelf.ts'

/**
 * A draft that outlives its tab and a dead network. Call it while a component starts, with a kind of draft and the copy
 * that the page came with; bind inputs to `content`.
 */
export function createDraft<Content extends object>(given: DraftKind<Content> & { id: string; start: Kept<Content> }) {
  const draft = new Draft(given)

  $effect(() => {
    const text = JSON.stringify(draft.content)
    untrack(() => draft.notice(text))
  })

  onMount(() => {
    void draft.start()
    const stopListening = onOtherTab(draft.at, () => void draft.readHere({ send: false }))
    const onVisibility = () => (document.visibilityState === 'hidden' ? draft.leave() : draft.tryAgain())
    window.addEventListener('online', draft.tryAgain)
    window.addEventListener('focus', draft.tryAgain)
    window.addEventListener('pagehide', draft.leave)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      stopListening()
      window.removeEventListener('online', draft.tryAgain)
      window.removeEventListener('focus', draft.tryAgain)
      window.removeEventListener('pagehide', draft.leave)
      document.removeEventListener('visibilitychange', onVisibility)
      draft.stop()
    }
  })

  return draft
}
