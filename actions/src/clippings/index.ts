import { editClipping } from './edit-clipping.ts'
import { keepClipping } from './keep-clipping.ts'
import { listClippings } from './list-clippings.ts'
import { removeClipping } from './remove-clipping.ts'

export const clippingActions = [keepClipping, listClippings, editClipping, removeClipping] as const
