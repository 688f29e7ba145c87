import { error, redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type Given = App.Actions['messages.open']['input']

/** Finds the unsent message of this move, or begins it; asked twice, it leads to the same one. */
export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const given = Object.fromEntries(
    (['kind', 'person', 'opportunity', 'interview', 'channel'] as const).flatMap((key) => {
      const value = url.searchParams.get(key)
      const name = ['person', 'opportunity', 'interview'].includes(key) ? `${key}Id` : key
      return value ? [[name, value] as const] : []
    }),
  )
  const moveId = url.searchParams.get('move')
  if (!moveId && !given.kind) error(404, 'Not Found')
  const { id } = await call('messages.open', (moveId ? { moveId } : given) as Given)
  redirect(303, `/messages/${id}`)
}
