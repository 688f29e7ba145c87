import { onMount } from 'svelte'
import { page } from '$app/state'
import { keepOffline, startWorker } from './offline.ts'

/** The page that is open will open again without a network; call it while a layout starts. */
export function keepHere() {
  onMount(() => void startWorker().catch(() => undefined))
  $effect(() => {
    const { pathname } = page.url
    void keepOffline([pathname]).catch(() => undefined)
  })
}
