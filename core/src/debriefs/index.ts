export * from './debrief.ts'
export { emptyDebrief, emptyDebriefPerson, emptyDebriefTalk } from './empty-debrief.ts'
export { findPersonIds } from './find-person-ids.ts'
export { joinDebriefs } from './join-debriefs.ts'
