export type CameraProblem = 'refused' | 'absent' | 'busy' | 'unknown'
export type Chosen = { camera: string; microphone: string }

/** Asks for camera and microphone; the browser asks the user. */
export function openCamera({ camera, microphone }: Chosen): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('', 'NotFoundError')
  return navigator.mediaDevices.getUserMedia({
    video: {
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 30 },
      ...(camera ? { deviceId: { exact: camera } } : { facingMode: 'user' }),
    },
    audio: {
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...(microphone ? { deviceId: { exact: microphone } } : {}),
    },
  })
}

const kinds: Record<string, CameraProblem> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
}
export const explainRefusal = (error: unknown): CameraProblem => kinds[(error as { name?: string })?.name ?? ''] ?? 'unknown'

/** What there is to choose from; names are told only after a yes. */
export async function listDevices() {
  const all = await navigator.mediaDevices.enumerateDevices()
  const of = (kind: MediaDeviceKind) => all.filter((device) => device.kind === kind && device.deviceId)
  return { cameras: of('videoinput'), microphones: of('audioinput') }
}

export const deviceOf = (stream: MediaStream, kind: 'video' | 'audio') =>
  stream
    .getTracks()
    .find((track) => track.kind === kind)
    ?.getSettings().deviceId ?? ''

/** The lamp beside the lens goes out. */
export function stopStream(stream: MediaStream | null) {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
