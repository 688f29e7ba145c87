/**
 * Ties a `<details>` to a state, and takes over what a tap did before the page was awake.
 * `bind:open` would close again what was opened by then.
 */
export const wakeOpen = (isOpen: () => boolean, say: (open: boolean) => void) => (details: HTMLDetailsElement) => {
  if (details.open) say(true)
  const follow = () => say(details.open)
  details.addEventListener('toggle', follow)
  $effect(() => {
    details.open = isOpen()
  })
  return () => details.removeEventListener('toggle', follow)
}
