export type Recording = { blob: Blob; seconds: number; endedBy: 'hand' | 'limit' }

interface Options {
  /** It never runs longer, whatever the page does meanwhile. */
  limitSeconds: number
  onTick: (seconds: number) => void
  /** The clock, in milliseconds. */
  now?: () => number
  makeRecorder?: (stream: MediaStream) => MediaRecorder
}

/** Mp4 plays everywhere, so it comes first where the browser can make it. */
const wanted = ['video/mp4;codecs=avc1.42E01F,mp4a.40.2', 'video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4']

function makeMediaRecorder(stream: MediaStream): MediaRecorder {
  const mimeType = wanted.find((type) => MediaRecorder.isTypeSupported(type))
  return new MediaRecorder(stream, {
    ...(mimeType ? { mimeType } : {}),
    videoBitsPerSecond: 1_600_000,
    audioBitsPerSecond: 128_000,
  })
}

const tickMs = 100

/** Records a stream until it is stopped by hand, by the limit, or by a camera that goes. */
export function startRecording(
  stream: MediaStream,
  { limitSeconds, onTick, now = () => performance.now(), makeRecorder = makeMediaRecorder }: Options,
) {
  const recorder = makeRecorder(stream)
  const parts: Blob[] = []
  let startedAt = now()
  let endedBy: Recording['endedBy'] = 'hand'
  const elapsed = () => (now() - startedAt) / 1000
  const end = () => recorder.state !== 'inactive' && recorder.stop()

  function tick() {
    onTick(Math.min(elapsed(), limitSeconds))
    if (elapsed() < limitSeconds || recorder.state === 'inactive') return
    endedBy = 'limit'
    end()
  }

  const finished = new Promise<Recording>((resolve, reject) => {
    recorder.onstart = () => {
      startedAt = now()
    }
    // Timers rest in a tab that nobody looks at; what the recorder hands over does not, so it counts as a tick too.
    recorder.ondataavailable = ({ data }) => {
      if (data.size > 0) parts.push(data)
      tick()
    }
    recorder.onerror = () => reject(new Error('The recorder gave up.'))
    recorder.onstop = () => {
      clearInterval(timer)
      const type = recorder.mimeType.split(';')[0] || 'video/webm'
      resolve({ blob: new Blob(parts, { type }), seconds: Math.min(elapsed(), limitSeconds), endedBy })
    }
  })
  const timer = setInterval(tick, tickMs)
  recorder.start(1000)
  return { stop: end, finished }
}
