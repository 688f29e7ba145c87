import type { PageServerLoad } from './$types'

type MessageId = `msg_${string}`

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const id = params.id as MessageId
  const found = await call('messages.find', { id })
  return { found, proposals: found.message.sentAt ? [] : await call('messages.propose', { id }) }
}
