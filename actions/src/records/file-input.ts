import { idOf } from '@standout/core/shared'
import { z } from 'zod'

const name = z.string().min(1).max(300)

/** A file: uploaded before (`PUT /api/uploads`), or carried along when it is small. */
export const fileInput = z.union([
  z.object({ name, upload: idOf('upload') }),
  z.object({ name, base64: z.base64().max(70_000_000) }),
])
