import { call } from '$lib/call.ts'
import { answerTo, type DraftKind, type Kept } from '$lib/drafts/index.ts'

export type ScriptContent = { script: string }
type Id = App.Actions['videos.write']['input']['id']

export const startScript = ({ script, version }: { script: string; version: number }): Kept<ScriptContent> => ({
  content: { script },
  version,
})

export const scriptDrafts: DraftKind<ScriptContent> = {
  kind: 'video',
  load: async (id) => startScript((await call('videos.find', { id: id as Id })).video),
  async push(id, save) {
    try {
      const { video } = await call('videos.write', { id: id as Id, ...save }, { quiet: true })
      return { is: 'saved', ...startScript(video) }
    } catch (problem) {
      return answerTo(problem, ['videos'])
    }
  },
  // The server adds nothing to a script.
  adopt: () => undefined,
}
