import { getApp } from '@standout/server'
import { error } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The page as its recipient sees it: the same one that is exported, with the files still beside it. */
export const GET: RequestHandler = async ({ params }) => {
  const { videoPages } = await getApp()
  return videoPages.show(params.id).catch((problem: { code?: string; message: string }) => {
    if (problem.code?.endsWith('.not_found') || problem.code === 'input.invalid') error(404, problem.message)
    throw problem
  })
}
