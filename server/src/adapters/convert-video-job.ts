import { execFile } from 'node:child_process'
import { open, rm, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { Problem } from '@standout/core/shared'

/** Paths of our own only: nothing that a user typed reaches the command. */
export type ConvertVideoInput = { ffmpeg: string; from: string; to: string }

const exec = promisify(execFile)
const mostSeconds = 61
const mostBytes = 200 * 1024 * 1024
export const patienceMs = 150_000

/** Named by us, so that a file which only says that it is a video never makes ffmpeg open others (playlists do). */
async function findFormat(path: string): Promise<string> {
  const handle = await open(path, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(12), 0, 12, 0)
    if (buffer.readUInt32BE(0) === 0x1a45dfa3) return 'matroska'
    if (buffer.toString('latin1', 4, 8) === 'ftyp') return 'mov'
  } finally {
    await handle.close()
  }
  throw new Problem('videos.wrong_kind', 'This recording is no video that we know. Record it once more.')
}

/** H.264 and AAC with the index in front: what every phone, mail program and slide player knows. */
export async function run({ ffmpeg, from, to }: ConvertVideoInput): Promise<{ bytes: number }> {
  const format = await findFormat(from)
  const args = [
    ...['-nostdin', '-hide_banner', '-loglevel', 'error', '-y', '-timelimit', '140', '-protocol_whitelist', 'file'],
    ...['-f', format, '-i', from, '-t', String(mostSeconds), '-map', '0:v:0', '-map', '0:a:0?', '-map_metadata', '-1'],
    ...[
      '-vf',
      'scale=trunc(min(iw\\,1280)/2)*2:-2',
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-crf',
      '23',
      '-pix_fmt',
      'yuv420p',
    ],
    ...[
      '-r',
      '30',
      '-c:a',
      'aac',
      '-b:a',
      '128k',
      '-ac',
      '2',
      '-movflags',
      '+faststart',
      '-threads',
      '2',
      '-fs',
      String(mostBytes),
    ],
    ...['-f', 'mp4', to],
  ]
  try {
    await exec(ffmpeg, args, { timeout: patienceMs, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024, windowsHide: true })
    return { bytes: (await stat(to)).size }
  } catch (error) {
    await rm(to, { force: true })
    throw (error as { killed?: boolean }).killed
      ? new Problem('videos.convert_slow', 'Making the mp4 took too long, so we stopped. The video itself is unharmed.')
      : new Problem(
          'videos.convert_failed',
          'ffmpeg could not read this recording. Record it once more, or send the page instead.',
        )
  }
}
