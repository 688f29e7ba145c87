import { type ImportId, instantToDate } from '@standout/core/shared'
import type { Context } from '../../action.ts'

/** Made-up things that somebody brought back from looking these people up. */
const seen = [
  { name: 'Noor Haddad', field: 'school', value: 'University of Rostock' },
  { name: 'Noor Haddad', field: 'interest', value: 'Night trains' },
  { name: 'Noor Haddad', field: 'interest', value: 'Choir, alto' },
  {
    name: 'Noor Haddad',
    field: 'reference',
    value: {
      name: 'Lotte Brand',
      relation: 'worked with Noor on one team',
      reference:
        'Noor asks the one question that everybody else was afraid of. She is patient with timetables and quick with people.',
    },
  },
  {
    name: 'Mara Lindqvist',
    field: 'reference',
    value: {
      name: 'Ole Vik',
      relation: 'reported to Mara',
      reference: 'Mara is curious first. She drew the first map of the crossings herself.',
    },
  },
  { name: 'Mara Lindqvist', field: 'group', value: 'Lighthouse keepers’ society' },
] as const

export async function addSeen(context: Context, importId: ImportId) {
  const { facts, people, candidates, newId, now } = context
  const saidOn = instantToDate(now, (await candidates.get()).zone)
  const ids = new Map((await people.keys()).filter((one) => one.importId === importId).map((one) => [one.name, one.id]))
  for (const { name, field, value } of seen) {
    const subject = ids.get(name)
    if (subject)
      await facts.add({ id: newId('fact'), subject, field, value, source: 'pasted', importId: null, saidOn, expiresOn: null })
  }
}
