import { briefDrafts } from '$lib/briefs/brief-drafts.ts'
import { sendWaiting } from '$lib/drafts/index.ts'
import { accountDrafts, answerDrafts } from '$lib/kits/answer-drafts.ts'
import { roomDrafts } from '$lib/kits/room-drafts.ts'
import { messageDrafts } from '$lib/messages/message-drafts.ts'
import { debriefDrafts } from './debrief-drafts.ts'

/** Sends what waits on this device; what cannot be sent now goes on waiting. */
export const sendNow = () =>
  sendWaiting([debriefDrafts, roomDrafts, messageDrafts, briefDrafts, answerDrafts, accountDrafts]).catch(() => undefined)

/** Sends what was written where there was no network, from whatever page is open when it is back. */
export function sendKept(): () => void {
  void sendNow()
  window.addEventListener('online', sendNow)
  return () => window.removeEventListener('online', sendNow)
}
