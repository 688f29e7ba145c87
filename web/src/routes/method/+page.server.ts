import { articles } from '@standout/core/method'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const { rules } = await call('method.list', {})
  const carried = rules.filter((rule) => rule.carried)
  const chapters = articles.map((article) => ({ ...article, rules: carried.filter(({ id }) => id.startsWith(`${article.id}.`)) }))
  return { chapters: chapters.filter((chapter) => chapter.rules.length > 0), count: carried.length }
}
