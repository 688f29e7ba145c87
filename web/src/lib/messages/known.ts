import type { Given } from '@standout/core/lints'

/** What the check may know of this message, and what only its fixes and the grammar need. */
export type Known = Given & { links?: readonly string[] | undefined; ownNames?: readonly string[] | undefined }
