import type { DebriefContent, DebriefPerson, DebriefTalk } from './debrief.ts'

export const emptyDebriefPerson = (of: Pick<DebriefPerson, 'personId' | 'name' | 'with' | 'decides'>): DebriefPerson => ({
  metMe: null,
  firstFive: null,
  rapport: null,
  eyeContact: null,
  smile: null,
  leaning: null,
  present: null,
  offScriptShare: null,
  offScriptTopics: [],
  lengthAgainstOthers: null,
  concernsAsked: null,
  concernsWords: '',
  improveAsked: null,
  improveWords: '',
  rolesAsked: null,
  rolesWords: '',
  likedBut: '',
  ...of,
})

export const emptyDebriefTalk = (): DebriefTalk => ({
  actualMinutes: null,
  processSigns: [],
  nextStepsWords: '',
  promise: null,
  promisedBy: null,
  candidatesInRound: null,
  openings: null,
  processWords: '',
  employer: [],
  workToBeDone: '',
  theirProblems: '',
  common: '',
  betterAnswers: [],
  notes: '',
})

type InRoom = { id: DebriefPerson['personId']; name: string; with: DebriefPerson['with']; decides: DebriefPerson['decides'] }

/** What a debrief starts with: the people who were expected, and nothing else. */
export const emptyDebrief = (people: readonly InRoom[]): DebriefContent => ({
  gut: null,
  talk: emptyDebriefTalk(),
  people: people.map(({ id, ...rest }) => emptyDebriefPerson({ personId: id, ...rest })),
})
