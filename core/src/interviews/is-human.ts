import { plainWords } from './plain-words.ts'

const robotLocal =
  /(?:^|[._+-])(?:no|do-?not|dont|never)[._-]?reply|^(?:noreply|mailer|mailer-daemon|postmaster|notifications?|notify|calendar|calendars|scheduler|schedulers?|scheduling|schedule|automated|automation|bot|system|invites?|invitations?|meetings?|events?|donotreply|unsubscribe|robot)(?:$|[._+-])/
const scheduling =
  /(?:^|\.)(?:calendly\.com|goodtime\.io|modernloop\.(?:io|ai)|cronofy\.com|prelude\.co|paradox\.ai|cal\.com|x\.ai|doodle\.com|youcanbook\.me|hubspot\.com|greenhouse\.io|greenhouse-mail\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|myworkday\.com|myworkdayjobs\.com|workday\.com|icims\.com|jobvite\.com|workable\.com|workablemail\.com|recruitee\.com|personio\.(?:com|de)|teamtailor\.com|breezy\.hr|bamboohr\.com|taleo\.net|successfactors\.(?:com|eu)|hirevue\.com|hackerrank\.com|hackerrankforwork\.com|coderpad\.io|codility\.com|karat\.(?:com|io)|zoom\.us|webex\.com|gem\.com|phenompeople\.com|eightfold\.ai|rippling\.com|trinethire\.com|applytojob\.com|jazzhr\.com|indeed\.com|linkedin\.com)$/
const calendarAddress = /(?:^|\.)(?:group|resource|import)\.calendar\.google\.com$|^calendar-notification@google\.com$/
const groupLocal =
  /^(?:team|the-?team|hiring|hiring-?team|recruit|recruiting|recruitment|recruiters|talent|talent-?acquisition|ta|careers?|jobs?|hr|people|people-?ops|interviews?|interviewing|interviewers|info|hello|hi|contact|office|all|everyone|staff|panel|hiring-?panel|engineering|engineers|dev|developers|product|design|support|admin|karriere|bewerbung|bewerbungen|personal|rh|empleo|vagas|lavoro)(?:[._+-](?:team|all|group|emea|us|uk|eu|de))?$/
const groupName =
  /\b(?:team|group|recruiting|recruitment|talent|careers|hiring|interviews?|scheduling|scheduler|calendar|panel|room|noreply|reply|notifications?|jobs|hr|bewerbung)\b/
const roomName = /\b(?:conference|meeting|board) ?room\b|^(?:room|raum|salle|sala) |\b(?:projector|zoom rooms?)\b/

const isFullName = (name: string): boolean => {
  const count = plainWords(name).split(' ').length
  return count >= 2 && count <= 5 && !name.includes('@') && !/\d/.test(name)
}

/** True for a person whom one can thank; false for rooms, lists of people and senders that nobody reads. */
export const isHuman = ({ name, email, kind }: { name: string; email: string | null; kind: string }): boolean => {
  if (kind && kind !== 'INDIVIDUAL' && kind !== 'UNKNOWN') return false
  const plainName = plainWords(name)
  if (roomName.test(plainName)) return false
  if (!email) return isFullName(name) && !groupName.test(plainName)
  const [local = '', domain = ''] = email.split('@')
  if (robotLocal.test(local) || calendarAddress.test(domain) || calendarAddress.test(email)) return false
  const named = isFullName(name) && !groupName.test(plainName)
  if (groupLocal.test(local)) return named
  // Someone may work at the maker of the tool: they have a name of their own, and their address is made of it.
  if (scheduling.test(domain)) return named && plainName.split(' ').some((word) => word.length > 1 && local.includes(word))
  return true
}

/** True when this domain belongs to a tool that sends invites for others. */
export const isSchedulingDomain = (domain: string): boolean =>
  scheduling.test(domain) || /(?:^|\.)calendar\.google\.com$/.test(domain)
