import {
  BlobSource,
  BufferTarget,
  Conversion,
  type ConversionOptions,
  canEncodeAudio,
  canEncodeVideo,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny'

type Told = (share: number) => void
type Made = Pick<ConversionOptions, 'trim' | 'copy' | 'video' | 'audio'> & { as: 'webm' | 'mp4'; tell?: Told }

export const endingOf = (blob: Blob): 'webm' | 'mp4' => (blob.type.includes('mp4') ? 'mp4' : 'webm')

const read = (blob: Blob) => new Input({ source: new BlobSource(blob), formats: [WEBM, MP4] })

/** How long it is, by what is in it. */
export async function measureTake(blob: Blob): Promise<number> {
  const input = read(blob)
  try {
    return await input.computeDuration()
  } finally {
    input.dispose()
  }
}

async function convert(blob: Blob, { as, tell, ...how }: Made): Promise<Blob> {
  const input = read(blob)
  try {
    const target = new BufferTarget()
    const format = as === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat()
    const conversion = await Conversion.init({ input, output: new Output({ format, target }), showWarnings: false, ...how })
    if (!conversion.isValid || conversion.discardedTracks.length > 0) throw new Error('This browser cannot make that of it.')
    if (tell) conversion.onProgress = (share) => tell(share)
    await conversion.execute()
    return new Blob([target.buffer!], { type: `video/${as}` })
  } finally {
    input.dispose()
  }
}

/** A recorder writes without knowing the end; written anew, it has a length and can be sought in. No picture is touched. */
export const mendTake = (blob: Blob): Promise<Blob> => convert(blob, { as: endingOf(blob) })

/** Only what lies between both ends, to the picture: no copy may keep what was cut. */
export async function cutTake(blob: Blob, { start, end, tell }: { start: number; end: number; tell?: Told }): Promise<Blob> {
  const cut = await convert(blob, {
    as: endingOf(blob),
    trim: { start, end },
    // Pictures are written anew, since most of them only say what changed since the one before.
    video: { forceTranscode: true, quality: QUALITY_HIGH },
    copy: { boundaryPolicy: 'shrink' },
    ...(tell ? { tell } : {}),
  })
  const input = read(cut)
  const [picture, sound] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()]
  input.dispose()
  if (!picture || !sound) throw new Error('Something got lost while cutting.')
  return cut
}

/** Whether this browser can make mp4 by itself; many on Linux cannot. */
export const canMakeMp4 = async (): Promise<boolean> =>
  typeof VideoEncoder !== 'undefined' && (await canEncodeVideo('avc')) && (await canEncodeAudio('aac'))

export const makeMp4 = (blob: Blob, tell?: Told): Promise<Blob> =>
  convert(blob, { as: 'mp4', video: { codec: 'avc' }, audio: { codec: 'aac' }, ...(tell ? { tell } : {}) })
