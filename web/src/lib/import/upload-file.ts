import { CallProblem } from '$lib/call.ts'
import { en } from '$lib/words.ts'

/** Sends the bytes of a file to the server, which keeps them aside until they are read. */
export async function uploadFile(file: File): Promise<{ upload: `upl_${string}`; name: string }> {
  const response = await fetch(`/api/uploads?name=${encodeURIComponent(file.name)}`, { method: 'PUT', body: file }).catch(
    () => undefined,
  )
  if (!response) throw new CallProblem('page.offline', en.parts.problems.offline)
  const body = await response.json()
  if (!response.ok) throw new CallProblem(body.code, body.message)
  return body
}

/** How far the reading of an upload is. */
export async function findProgress(upload: string): Promise<{ done: number; total: number }> {
  const response = await fetch(`/api/progress/${upload}`)
  return response.json()
}

/** Lets an upload go that will not be brought in. */
export const dropUpload = (upload: string) => fetch(`/api/uploads/${upload}`, { method: 'DELETE' })
