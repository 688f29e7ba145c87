import { uploadFile } from '$lib/import/upload-file.ts'

/** Bytes made on this page go to this machine's own server, which keeps them. */
export const sendBlob = (blob: Blob, name: string) => uploadFile(new File([blob], name, { type: blob.type }))

/** A kept file as the page needs it to work on. */
export async function fetchBlob({ href, name }: { href: string; name: string }): Promise<Blob> {
  const response = await fetch(`${href}?inline`)
  const type = name.endsWith('.mp4') ? 'video/mp4' : 'video/webm'
  return new Blob([await response.arrayBuffer()], { type })
}
