import { createArchiveRepo } from './archive.ts'
import { createBriefsRepo } from './briefs.ts'
import { createCandidatesRepo } from './candidates.ts'
import { createChangesRepo } from './changes.ts'
import { createHintsRepo, createNeedsRepo, createReferralsRepo, createTiesRepo } from './circle.ts'
import { createContactsRepo, createDecisionsRepo } from './contacts.ts'
import { createDebriefsRepo, createInterpretationsRepo, createSavesRepo } from './debriefs.ts'
import { createEventsRepo } from './events.ts'
import { createFactsRepo } from './facts.ts'
import { createAsksRepo, createFeedbackRepo } from './feedback.ts'
import { createGateways } from './gateways.ts'
import { createFilesRepo, createImportsRepo } from './imports.ts'
import { createInterviewsRepo } from './interviews.ts'
import { createKitsRepo, createPreparedAnswersRepo } from './kits.ts'
import { createMarksRepo } from './marks.ts'
import { createClippingsRepo, createMessagesRepo } from './messages.ts'
import { createOpportunitiesRepo, createStagesRepo } from './opportunities.ts'
import { createPeopleRepo } from './people.ts'
import { createFindingsRepo, createPresenceRepo } from './presence.ts'
import { createPracticeRepo, createPunchlistRepo, createTargetsRepo } from './punchlist.ts'
import { createReadsRepo } from './reads.ts'
import { createSeparationsRepo } from './separations.ts'
import type { Session } from './session.ts'
import { createVideosRepo } from './videos.ts'

/** All repositories of one owner, within one look or one change. */
export function createRepos(session: Session) {
  const gateways = createGateways(session)
  return {
    candidates: createCandidatesRepo(session, gateways),
    people: createPeopleRepo(session, gateways),
    separations: createSeparationsRepo(session, gateways),
    facts: createFactsRepo(session, gateways),
    opportunities: createOpportunitiesRepo(session, gateways),
    stages: createStagesRepo(session, gateways),
    interviews: createInterviewsRepo(session, gateways),
    debriefs: createDebriefsRepo(session, gateways),
    interpretations: createInterpretationsRepo(session, gateways),
    saves: createSavesRepo(session),
    contacts: createContactsRepo(session, gateways),
    decisions: createDecisionsRepo(session, gateways),
    briefs: createBriefsRepo(session, gateways),
    kits: createKitsRepo(gateways),
    preparedAnswers: createPreparedAnswersRepo(gateways),
    videos: createVideosRepo(session, gateways),
    messages: createMessagesRepo(session, gateways),
    clippings: createClippingsRepo(session, gateways),
    events: createEventsRepo(session, gateways),
    reads: createReadsRepo(session),
    presence: createPresenceRepo(gateways),
    findings: createFindingsRepo(gateways),
    ties: createTiesRepo(session, gateways),
    needs: createNeedsRepo(session, gateways),
    hints: createHintsRepo(session, gateways),
    referrals: createReferralsRepo(session, gateways),
    feedback: createFeedbackRepo(gateways),
    asks: createAsksRepo(gateways),
    punchlist: createPunchlistRepo(gateways),
    practice: createPracticeRepo(gateways),
    targets: createTargetsRepo(gateways),
    marks: createMarksRepo(session),
    imports: createImportsRepo(session, gateways),
    files: createFilesRepo(session),
    changes: createChangesRepo(session, gateways),
    archive: createArchiveRepo(session, gateways),
  }
}
export type Repos = ReturnType<typeof createRepos>
