import type { APIRequestContext } from '@playwright/test'
import { expect } from './standout.ts'

/** Asks the running program as a script would, past the pages. */
// biome-ignore lint/suspicious/noExplicitAny: a journey knows what it asked for
export async function ask<T = any>(request: APIRequestContext, action: string, input: object): Promise<T> {
  const response = await request.post(`/api/${action}`, { data: input })
  expect(response.ok(), `${action}: ${await response.text()}`).toBe(true)
  return response.json()
}
