import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const { rules } = await call('method.list', {})
  return { answered: await call('contacts.answered', {}), rules: rules.filter(({ id }) => id === 'S0.17') }
}
