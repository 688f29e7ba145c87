export interface Toast {
  id: number
  says: string
  undo?: () => unknown
}

const shown = $state<Toast[]>([])
let lastId = 0

/** What the page said lately, newest last; only the latest stays, so that Undo is never in doubt. */
export const toasts = shown

export function addToast(toast: Omit<Toast, 'id'>) {
  lastId += 1
  shown.push({ ...toast, id: lastId })
  if (shown.length > 1) shown.shift()
}

export function removeToast(id: number) {
  const at = shown.findIndex((toast) => toast.id === id)
  if (at >= 0) shown.splice(at, 1)
}
