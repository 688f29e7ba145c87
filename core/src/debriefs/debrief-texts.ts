import type { Debrief } from './debrief.ts'

/** The words of a talk as they were written down, without the sentence that was finished in their place. */
export function debriefTexts({ talk, people }: Pick<Debrief, 'talk' | 'people'>): string {
  const { nextStepsWords, processWords, workToBeDone, theirProblems, common, betterAnswers, notes } = talk
  const answers = betterAnswers.flatMap(({ question, answer }) => [question, answer])
  const met = people.flatMap((one) => [one.concernsWords, one.improveWords, one.rolesWords, ...one.offScriptTopics])
  return [workToBeDone, theirProblems, common, ...answers, notes, nextStepsWords, processWords, ...met].filter(Boolean).join('\n')
}
