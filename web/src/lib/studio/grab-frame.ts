/** The picture that a player shows right now, as JPEG. */
export async function grabFrame(player: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = player.videoWidth
  canvas.height = player.videoHeight
  canvas.getContext('2d')?.drawImage(player, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86))
  if (!blob) throw new Error('This browser took no picture.')
  return blob
}

/** Moves a player to a place and waits until its picture is there. */
export function seekTo(player: HTMLVideoElement, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (Math.abs(player.currentTime - seconds) < 0.001 && player.readyState >= 2) return resolve()
    player.addEventListener('seeked', () => resolve(), { once: true })
    player.currentTime = seconds
  })
}
