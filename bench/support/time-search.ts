import { type Answer, ask } from './ask.ts'
import { timeAnswers } from './time-answers.ts'

/** What people look for: a first name, a last one, both, a company, a job, a beginning, nobody, and all of them. */
export const searches = ['ada', 'rossi', 'kira falk', 'northwind labs', 'engineer', 'gre', 'recruiter quarry', 'nobody here', '']
export const pageSize = 50

export const timeSearch = (address: string) =>
  timeAnswers(
    (round) =>
      ask(`${address}/api/people.search`, {
        method: 'POST',
        body: JSON.stringify({ words: searches[round % searches.length], limit: pageSize }),
      }),
    { rounds: searches.length * 30, warm: searches.length * 5 },
  )

type Marks = { owner: string; word: (index: number) => string; occurs: (at: string) => string }

/** The query that does the work, written by hand; the people of the page come with it. */
export function searchSql(words: string[], { owner, word, occurs }: Marks): string {
  const found = words.map((_, index) => occurs(word(index))).join(' and ') || '1 = 1'
  return `with found as materialized (select id, search from people where ${found} and owner = ${owner}),
    page as (select id, search from found order by search, id limit ${pageSize})
    select p.id, p.name, p.headline, p.company, p.position, p.email, p.url, p.connected_on, (select count(*) from found) as total
    from page join people p on p.owner = ${owner} and p.id = page.id order by page.search, page.id`
}

/** The answer in the middle by size stands for all where bytes are only passed on. */
export async function askTypical(address: string): Promise<{ answer: Answer; body: string }> {
  const body = JSON.stringify({ words: 'engineer', limit: pageSize })
  return { answer: await ask(`${address}/api/people.search`, { method: 'POST', body }), body }
}
