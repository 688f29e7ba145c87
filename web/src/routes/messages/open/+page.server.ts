import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type Given = App.Actions['messages.open']['input']

/** Only says which one is meant: links are fetched ahead of a tap, and that must not begin a message. */
export const load: PageServerLoad = ({ url }) => {
  const given = Object.fromEntries(
    (['kind', 'person', 'opportunity', 'interview', 'channel'] as const).flatMap((key) => {
      const value = url.searchParams.get(key)
      const name = ['person', 'opportunity', 'interview'].includes(key) ? `${key}Id` : key
      return value ? [[name, value] as const] : []
    }),
  )
  const moveId = url.searchParams.get('move')
  if (!moveId && !given.kind) error(404, 'Not Found')
  return { asked: (moveId ? { moveId } : given) as Given }
}
