export * from './debrief.ts'
export { findPersonIds } from './find-person-ids.ts'
export { joinDebriefs } from './join-debriefs.ts'
