import type { WorkerInfo } from '@playwright/test'

/** A camera that draws and a microphone that beeps, with a user who says yes. */
export const fakeStudio = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']

/** The launch flags of the configuration with more of them. */
export const launchWith =
  (more: readonly string[]) =>
  async (
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures a test needs from this
    {}: object,
    use: (options: object) => Promise<void>,
    info: WorkerInfo,
  ) => {
    const given = info.project.use.launchOptions ?? {}
    await use({ ...given, args: [...(given.args ?? []), ...more] })
  }
