import { sendWaiting } from '$lib/drafts/index.ts'
import { debriefDrafts } from './debrief-drafts.ts'

/** Sends what was written where there was no network, from whatever page is open when it is back. */
export function sendKept(): () => void {
  const send = () => void sendWaiting([debriefDrafts]).catch(() => undefined)
  send()
  window.addEventListener('online', send)
  return () => window.removeEventListener('online', send)
}
