let waiting: File[] = []

/** Files that were dropped on another page wait here until the import page takes them. */
export function handFiles(files: File[]) {
  waiting = files
}

/** Takes what waits, once. */
export function takeFiles(): File[] {
  const files = waiting
  waiting = []
  return files
}
