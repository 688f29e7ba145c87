import type { Given, Rule } from '../rule.ts'

const gifts = ['gift', 'video', 'note', 'decline-thanks', 'accept-thanks', 'brief', 'call']
const pure = (given: Given) => given.kind === 'gift' || given.kind === 'video'
const gift = (given: Given) => gifts.includes(given.kind ?? '')
const offers = [
  '(?:can|could|may|might|would) i (?:help|support|be of|do|offer|return|assist)',
  '(?:anything|something|what) ~2 i (?:can|could|may) (?:do|help|offer)',
  'let me know ~2 (?:if|how|whether) ~4 (?:i can|you need|need anything|help|useful)',
]
const requests = [
  '(?:could|can|would|will) (?:you|your team) ~2 (?:please |kindly |be able to |be willing to |mind )?(?:tell|send|share|let|give|introduce|forward|pass|put|connect|refer|recommend|meet|call|read|review|look|write|consider|keep|help|confirm|advise|make|spare|arrange)',
  '(?:please|kindly) (?:let me know|send|share|forward|pass|introduce|consider|keep me|review|give|confirm|get|contact|tell me|reply|call)',
  '(?:could|can|may|might|shall|would) (?:we|i) ~2 (?:meet|speak|talk|schedule|have|get|ask|come|set up|arrange|grab|hop)',
  '(?:do you have|have you got) ~3 (?:time|minutes|a moment|half an hour|space|room)',
  '(?:i )?(?:would|will) (?:really )?(?:love|like|appreciate) ~3 (?:your thoughts|your opinion|to hear what you think|your view|to discuss|to schedule|to meet|to talk|another)',
]

const process = [
  '(?:what|when|how|which|who|is|are|will|do|does|could|can|would) ~8 (?:next steps?|next round|second round|timeline|process|start date|decide|decision|salary|hiring)[^.!?]{0,60}\\?',
  '(?:tell me|let me know|know|hear|learn|advise|inform) ~4 (?:the next steps?|what the next|about (?:the )?next steps?|timeline|what happens next|the salary|how to proceed)',
]

/** Gifts ask for nothing: what turns one into an ask. */
export const asks: readonly Rule[] = [
  {
    id: 'asks/in-a-gift',
    level: 'stop',
    when: pure,
    patterns: [...requests, ...process],
    unless: [...offers, 'look(?:ing)? forward'],
    why: 'A gift that asks for something is no longer a gift.',
    instead: 'Give it, say what it is for, and end there.',
    basis: 'S0.15',
    catches: [
      { text: 'Here is the plan. Could you tell me what happens next?', given: { kind: 'gift' } },
      { text: 'Please let me know what you think.', given: { kind: 'video' } },
      { text: 'Here is the plan. When is the next round?', given: { kind: 'gift' } },
    ],
    allows: [
      'Could you tell me more about the yard?',
      { text: 'Who waters the ferns on Sunday? I drew a can with a clock.', given: { kind: 'gift' } },
      { text: 'Here is the plan. It is yours to use or to bin.', given: { kind: 'gift' } },
    ],
  },
  {
    id: 'asks/in-thanks',
    level: 'change',
    when: (given) => gift(given) && !pure(given),
    patterns: requests,
    unless: offers,
    why: 'These thanks end in a request, so they read as the way to it.',
    instead: 'Let the thanks stand by themselves; a request can go another day.',
    basis: 'S0.15',
    catches: [{ text: 'Thank you for the tour. Could you introduce me to Lena?', given: { kind: 'note' } }],
    allows: [
      { text: 'Is there anything that I can do for you?', given: { kind: 'accept-thanks' } },
      'Could you introduce me to Lena?',
    ],
  },
  {
    id: 'asks/process',
    level: 'change',
    patterns: process,
    unless: ['look(?:ing)? forward', 'excited'],
    why: 'It asks about the process. That question belonged into the interview; afterwards it makes work for them.',
    instead: 'Take it out. Note the question for the next talk, and ask it in the room.',
    basis: 'S0.15',
    catches: ['What are the next steps?', 'Could you let me know the timeline?'],
    allows: ['The next step on the ladder is loose.', 'I look forward to hearing about the next steps.'],
  },
  {
    id: 'asks/feedback',
    level: 'change',
    patterns: ['(?:if|should|whenever|one day) ~9 feedback', 'feedback ~6 (?:if you|whenever|one day|should you)'],
    unless: ['feedback (?:button|form|loop)'],
    why: 'Even asked softly, feedback afterwards is work that nobody owes you, and it is rarely frank in writing.',
    instead: 'Ask in the next room instead: suppose a similar role opens in three months, what should be better in my resume?',
    basis: 'S1.4',
    catches: ['If you have any feedback, I would be glad to hear it.'],
    allows: ['Thank you for the feedback on page two.'],
  },
]
