import { Problem } from '@standout/core/shared'

const byReason: Record<string, 403 | 404 | 409 | 413> = {
  not_found: 404,
  conflict: 409,
  moved_on: 409,
  not_empty: 409,
  too_large: 413,
}

/** The one place where a problem becomes a status. */
export function problemResponse(error: unknown): Response {
  if (error instanceof Problem) {
    const status = byReason[error.code.split('.')[1] ?? ''] ?? 400
    return Response.json({ code: error.code, message: error.message, ...(error.file ? { file: error.file } : {}) }, { status })
  }
  console.error(error)
  const message =
    'Something went wrong inside Standout. Nothing was changed. Try again; if it stays, the terminal window shows the details.'
  return Response.json({ code: 'bug', message }, { status: 500 })
}
