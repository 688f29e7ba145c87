import type { GroundKind } from './facet.ts'
import type { Ride } from './ground.ts'

/** How openers are worded: notes for the talk, in a calm voice, with nothing in them to recite. */
export const words = {
  rides: {
    'about-yourself': '“Tell me about yourself”',
    'why-here': '“Why this company, why this place?”',
    'outside-work': '“What do you do outside work?”',
    challenge: '“A challenge you had, or something that went wrong”',
    strength: '“What are you good at?”',
    growth: '“What are you learning, where do you want to go?”',
  } satisfies Record<Ride, string>,
  seen: {
    'linkedin-pdf': 'their LinkedIn profile',
    'linkedin-export': 'their LinkedIn profile',
    'json-resume': 'what they publish of themselves',
    'resume-pdf': 'what they publish of themselves',
    'resume-docx': 'what they publish of themselves',
    text: 'your notes on them; keep to what they said or published themselves',
    other: 'what they publish of themselves',
  } as Record<string, string>,
  doubt: (label: string) => `There are several places called ${label}; find out first whether it is the same one.`,
  mine: {
    place: (label: string, quote: string) =>
      `Your own ${label} first, in a sentence: ${quote}. Add one small thing you still see before you.`,
    school: (label: string, quote: string) => `What ${label} left you with: ${quote}. One thing that you still use.`,
    employer: (label: string, quote: string) =>
      `What you did at ${label}: ${quote}. One thing that you learnt from the people there.`,
    group: (label: string, quote: string) => `Your part in ${label}: ${quote}. What keeps you going back.`,
    cause: (_: string, quote: string) => `What you do yourself: ${quote}. Why it matters to you, in half a sentence.`,
    interest: (_: string, quote: string) => `Yours first, small and true: ${quote}.`,
    language: (label: string, quote: string) =>
      `How you came to ${label}: ${quote}. A mistake you once made in it does well here.`,
    certificate: (label: string, quote: string) => `What ${label} changed in how you work: ${quote}.`,
    event: (label: string, quote: string) => `Your ${label}: ${quote}. One moment of it is enough.`,
  } satisfies Record<GroundKind, (label: string, quote: string) => string>,
  noticed: (label: string, seen: string) => `Lightly, and only if there is room: ${label}, from ${seen}.`,
  together: (years: string) => `Lightly: the years may overlap (${years}), so the same people may come up.`,
  questions: {
    place: (label: string) => [
      `What is ${label} to them: a home, or a stop on the way?`,
      `What would they show a friend first in ${label}?`,
    ],
    school: (label: string) => [`What did ${label} give them that stayed?`, `Who there changed how they think?`],
    employer: (label: string) => [`What did they take along from ${label}?`, `What was the best of the people at ${label}?`],
    group: (label: string) => [`How did they come to ${label}?`, `What has ${label} taught them that work did not?`],
    cause: (label: string) => [`What brought them to ${label}?`, `What would help most there just now?`],
    interest: (label: string) => [`How did they come to ${label}?`, `What does ${label} do for a week that went badly?`],
    language: (label: string) => [
      `Where did they pick up ${label}?`,
      `What can be said in ${label} that no other language says as well?`,
    ],
    certificate: (label: string) => [`Did ${label} turn out to be worth the evenings?`, `What of ${label} do they really use?`],
    event: (label: string) => [`What stayed with them from ${label}?`, `Would they do ${label} again?`],
  } satisfies Record<GroundKind, (label: string) => string[]>,
}
