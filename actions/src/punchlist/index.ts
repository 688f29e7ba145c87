import { addToList, editItem, removeItem } from './edit-list.ts'
import { exportCard, exportPlan } from './export-card.ts'
import { listPunchlist } from './list-punchlist.ts'
import { mergeItems, splitItem } from './merge-items.ts'
import { orderList, suggestList } from './order-list.ts'

export const punchlistActions = [
  listPunchlist,
  addToList,
  editItem,
  orderList,
  suggestList,
  mergeItems,
  splitItem,
  removeItem,
  exportCard,
  exportPlan,
] as const
