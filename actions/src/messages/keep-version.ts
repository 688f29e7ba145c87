import { messageVersion } from '@standout/core/messages'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const keepVersion = defineAction({
  name: 'messages.keep',
  says: 'Keep a message as it stands now, to come back to',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('message') }),
  output: messageVersion,
  async run({ messages, newId, now }, { id }) {
    const { version, subject, text } = await messages.get(id)
    const same = (await messages.versionsOf(id)).findLast((one) => one.subject === subject && one.text === text)
    if (same) return same
    return messages.keepVersion({ id: newId('version'), messageId: id, version, subject, text, because: 'kept', at: now })
  },
})
