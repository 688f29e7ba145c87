export interface Toast {
  id: number
  says: string
  undo?: () => unknown
}

const shown = $state<Toast[]>([])
let lastId = 0

/** What the page said lately, newest last; at most two stay, so that they never cover what one is doing. */
export const toasts = shown

export function addToast(toast: Omit<Toast, 'id'>) {
  lastId += 1
  shown.push({ ...toast, id: lastId })
  if (shown.length > 2) shown.shift()
}

export function removeToast(id: number) {
  const at = shown.findIndex((toast) => toast.id === id)
  if (at >= 0) shown.splice(at, 1)
}
