type Kept = ReturnType<NonNullable<Window['early']>>

/** More than this is drumming on a page that does not answer. */
const mostTaps = 8

/** Does once what was tapped, chosen, typed or sent off before the page was awake; app.html kept it. */
export function wakeEarly() {
  const kept = window.early?.()
  delete window.early
  // The router wakes right after the page does, and what was tapped may want to go somewhere.
  if (kept?.size) setTimeout(() => replay(kept))
}

function replay(kept: Kept) {
  let taps = 0
  for (const [element, was] of kept) {
    if (!element.isConnected || element.matches(':disabled')) continue
    if (was.type === 'input') enter(element as HTMLInputElement, was)
    else if (++taps > mostTaps) return
    else if (was.type === 'submit') (element as HTMLFormElement).requestSubmit()
    else element.click()
  }
}

function enter(field: HTMLInputElement, { value, checked }: { value: string; checked?: boolean }) {
  if (checked !== undefined && field.checked !== checked) return field.click()
  if (field.value !== value) field.value = value
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
}
