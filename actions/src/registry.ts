import type { z } from 'zod'
import { exportBrief } from './briefs/export-brief.ts'
import { findBrief } from './briefs/find-brief.ts'
import { listBriefs } from './briefs/list-briefs.ts'
import { openBrief } from './briefs/open-brief.ts'
import { removeBrief } from './briefs/remove-brief.ts'
import { reviseBriefs } from './briefs/revise-brief.ts'
import { writeBrief } from './briefs/write-brief.ts'
import { fitBudgetOfEvents } from './budget/fit-budget.ts'
import { editCandidate } from './candidates/edit-candidate.ts'
import { findCandidate } from './candidates/find-candidate.ts'
import { listChanges } from './changes/list-changes.ts'
import { undoChange } from './changes/undo-change.ts'
import { answerWeek } from './circle/answer-week.ts'
import { askHelper, chooseHelper, joinCircle } from './circle/ask-helper.ts'
import { addNeed, closeNeed, dropNeed } from './circle/keep-need.ts'
import { showCircle } from './circle/show-circle.ts'
import { clippingActions } from './clippings/index.ts'
import { countAnswers } from './contacts/count-answers.ts'
import { listContacts } from './contacts/list-contacts.ts'
import { logContact } from './contacts/log-contact.ts'
import { logTalk } from './contacts/log-talk.ts'
import { removeContact } from './contacts/remove-contact.ts'
import { findDebrief } from './debriefs/find-debrief.ts'
import { finishDebrief } from './debriefs/finish-debrief.ts'
import { listDebriefs } from './debriefs/list-debriefs.ts'
import { recallDebrief } from './debriefs/recall-debrief.ts'
import { startLate } from './debriefs/start-late.ts'
import { writeDebrief } from './debriefs/write-debrief.ts'
import { addEvent } from './events/add-event.ts'
import { chooseEvents } from './events/choose-events.ts'
import { editEvent } from './events/edit-event.ts'
import { findEvent } from './events/find-event.ts'
import { importEvents } from './events/import-events.ts'
import { listEvents } from './events/list-events.ts'
import { noteEvening } from './events/note-evening.ts'
import { removeEvent } from './events/remove-event.ts'
import { reviewEvenings } from './events/review-evenings.ts'
import { writeEvents } from './events/write-events.ts'
import { feedbackActions } from './feedback/index.ts'
import { keepFile } from './files/keep-file.ts'
import { removeFile } from './files/remove-file.ts'
import { findGapsAction } from './gaps/find-gaps.ts'
import { findGround } from './ground/find-ground.ts'
import { findGroundWith } from './ground/find-ground-with.ts'
import { readProfile } from './ground/read-profile.ts'
import { editHint, keepHint, removeHint } from './hints/keep-hint.ts'
import { keepReferral, markReferral, removeReferral } from './hints/keep-referral.ts'
import { listHints } from './hints/list-hints.ts'
import { cancelInterview } from './interviews/cancel-interview.ts'
import { editInterview } from './interviews/edit-interview.ts'
import { findInterview } from './interviews/find-interview.ts'
import { listInterviews } from './interviews/list-interviews.ts'
import { removeInterview } from './interviews/remove-interview.ts'
import { scheduleInterview } from './interviews/schedule-interview.ts'
import { chooseKit } from './kits/choose-kit.ts'
import { exportKit } from './kits/export-kit.ts'
import { findKit } from './kits/find-kit.ts'
import { listTaps, markRoom } from './kits/mark-room.ts'
import { dropAnswer, prepareAnswer, tellAccount } from './kits/prepare-answer.ts'
import { correctRung, keepExchange } from './ladder/correct-rung.ts'
import { findAcquaintances } from './ladder/know-anyone.ts'
import { listLadder } from './ladder/list-ladder.ts'
import { showStanding } from './ladder/show-standing.ts'
import { checkMessages } from './lints/check-message.ts'
import { marksActions } from './marks/index.ts'
import { findMessage } from './messages/find-message.ts'
import { keepVersion } from './messages/keep-version.ts'
import { listMessages } from './messages/list-messages.ts'
import { openMessage } from './messages/open-message.ts'
import { proposeMessages } from './messages/propose-messages.ts'
import { removeMessage } from './messages/remove-message.ts'
import { sendMessage } from './messages/send-message.ts'
import { writeMessage } from './messages/write-message.ts'
import { listMethod } from './method/list-rules.ts'
import { doneMove, laterMove, neverMove, reopenMove } from './moves/decide-move.ts'
import { showCourtesies } from './moves/list-courtesies.ts'
import { listMoves } from './moves/list-moves.ts'
import { showToday } from './moves/show-today.ts'
import { forecastOdds } from './odds/forecast-odds.ts'
import { showOdds } from './odds/show-odds.ts'
import { addOpportunity } from './opportunities/add-opportunity.ts'
import { advanceOpportunity } from './opportunities/advance-opportunity.ts'
import { answerOpportunity } from './opportunities/answer-opportunity.ts'
import { editOpportunity } from './opportunities/edit-opportunity.ts'
import { findOpportunity } from './opportunities/find-opportunity.ts'
import { listOpportunities } from './opportunities/list-opportunities.ts'
import { removeOpportunity } from './opportunities/remove-opportunity.ts'
import { reopenOpportunity } from './opportunities/reopen-opportunity.ts'
import { packActions } from './packs/index.ts'
import { addPerson } from './people/add-person.ts'
import { editPerson } from './people/edit-person.ts'
import { findPerson } from './people/find-person.ts'
import { forgetPerson } from './people/forget-person.ts'
import { keepSeen } from './people/keep-seen.ts'
import { knowNames } from './people/know-names.ts'
import { listPairs } from './people/list-pairs.ts'
import { mergePeople } from './people/merge-people.ts'
import { correctFact, forgetFact, noteFact, renewFact } from './people/note-fact.ts'
import { readSeen } from './people/read-seen.ts'
import { removePerson } from './people/remove-person.ts'
import { searchPeople } from './people/search-people.ts'
import { separatePeople } from './people/separate-people.ts'
import { practiceActions } from './practice/index.ts'
import { finishLooking, markLooked } from './presence/look-yourself-up.ts'
import { editFinding, noteFinding, removeFinding } from './presence/note-finding.ts'
import { showPresence } from './presence/show-presence.ts'
import { punchlistActions } from './punchlist/index.ts'
import { listReads } from './reads/list-reads.ts'
import { takeRead } from './reads/take-read.ts'
import { tryRead } from './reads/try-read.ts'
import { addSample } from './records/add-sample.ts'
import { clearSample } from './records/clear-sample.ts'
import { exportRecords } from './records/export-records.ts'
import { importFile } from './records/import-file.ts'
import { listImports } from './records/list-imports.ts'
import { previewFile } from './records/preview-file.ts'
import { restoreRecords } from './records/restore-records.ts'
import { undoImport } from './records/undo-import.ts'
import { correctSignal } from './signals/correct-signal.ts'
import { targetActions } from './targets/index.ts'
import { carryVideo } from './videos/carry-video.ts'
import { convertVideo } from './videos/convert-video.ts'
import { cutTake } from './videos/cut-take.ts'
import { exportVideo } from './videos/export-video.ts'
import { findVideo } from './videos/find-video.ts'
import { keepTake } from './videos/keep-take.ts'
import { listVideos } from './videos/list-videos.ts'
import { openVideo } from './videos/open-video.ts'
import { removeVideo } from './videos/remove-video.ts'
import { shownVideo, watchedVideo } from './videos/show-video.ts'
import { takePicture } from './videos/take-picture.ts'
import { writeVideo } from './videos/write-video.ts'

/** Everything a person can do; HTTP, OpenAPI and the command line are made from this list. */
export const actions = [
  findCandidate,
  editCandidate,
  searchPeople,
  knowNames,
  findPerson,
  addPerson,
  editPerson,
  removePerson,
  forgetPerson,
  readSeen,
  keepSeen,
  noteFact,
  correctFact,
  forgetFact,
  renewFact,
  listPairs,
  mergePeople,
  separatePeople,
  listOpportunities,
  findOpportunity,
  addOpportunity,
  editOpportunity,
  advanceOpportunity,
  answerOpportunity,
  reopenOpportunity,
  removeOpportunity,
  listInterviews,
  findInterview,
  scheduleInterview,
  editInterview,
  cancelInterview,
  removeInterview,
  findDebrief,
  listDebriefs,
  writeDebrief,
  finishDebrief,
  recallDebrief,
  startLate,
  correctSignal,
  countAnswers,
  logContact,
  logTalk,
  listContacts,
  removeContact,
  listLadder,
  showStanding,
  correctRung,
  keepExchange,
  findAcquaintances,
  showCircle,
  joinCircle,
  addNeed,
  closeNeed,
  dropNeed,
  chooseHelper,
  askHelper,
  answerWeek,
  listHints,
  keepHint,
  editHint,
  removeHint,
  keepReferral,
  markReferral,
  removeReferral,
  openMessage,
  findMessage,
  proposeMessages,
  writeMessage,
  keepVersion,
  sendMessage,
  listMessages,
  removeMessage,
  ...clippingActions,
  tryRead,
  takeRead,
  listReads,
  forecastOdds,
  showOdds,
  checkMessages,
  listMoves,
  showToday,
  showCourtesies,
  doneMove,
  laterMove,
  neverMove,
  reopenMove,
  showPresence,
  markLooked,
  finishLooking,
  noteFinding,
  editFinding,
  removeFinding,
  findKit,
  chooseKit,
  markRoom,
  listTaps,
  prepareAnswer,
  dropAnswer,
  tellAccount,
  exportKit,
  ...feedbackActions,
  ...punchlistActions,
  ...packActions,
  ...practiceActions,
  ...targetActions,
  openBrief,
  findBrief,
  listBriefs,
  writeBrief,
  reviseBriefs,
  exportBrief,
  removeBrief,
  readProfile,
  ...marksActions,
  findGround,
  findGroundWith,
  findGapsAction,
  openVideo,
  findVideo,
  listVideos,
  writeVideo,
  keepTake,
  cutTake,
  takePicture,
  watchedVideo,
  shownVideo,
  convertVideo,
  exportVideo,
  carryVideo,
  removeVideo,
  keepFile,
  removeFile,
  previewFile,
  importFile,
  undoImport,
  listImports,
  exportRecords,
  restoreRecords,
  addSample,
  clearSample,
  listChanges,
  undoChange,
  listMethod,
  fitBudgetOfEvents,
  listEvents,
  findEvent,
  addEvent,
  editEvent,
  removeEvent,
  reviewEvenings,
  writeEvents,
  noteEvening,
  importEvents,
  chooseEvents,
] as const

type Registered = (typeof actions)[number]
export type ActionName = Registered['name']
type Named<N extends ActionName> = Extract<Registered, { name: N }>
export type ActionInput<N extends ActionName> = z.input<Named<N>['input']>
export type ActionOutput<N extends ActionName> = z.output<Named<N>['output']>

const byName = new Map<string, Registered>(actions.map((action) => [action.name, action]))
export const findAction = (name: string) => byName.get(name)
