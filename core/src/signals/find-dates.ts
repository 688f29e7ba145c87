import { type DateParts, resolveDate } from './resolve-date.ts'

/** A moment named in normalised words; `day` is undefined when it needs the day of the talk and that is not known. */
export type NamedDate = { start: number; end: number; day: number | undefined }

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const dayShort = 'mon|tue|tues|wed|thu|thur|thurs|fri'
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const part =
  '(early|(?:the )?(?:first|second|third|last) week|the beginning|beginning|the start|start|first thing|mid|the middle|middle|midway through|late|later|end|the end|the close|close)'

/** Each form with names of its own, in the order in which they are tried at one place. */
const forms = [
  String.raw`(?<isoY>[12]\d{3})-(?<isoM>\d\d)-(?<isoD>\d\d)`,
  String.raw`(?:(?:${weekdays}),? (?:the )?)?(?<dmD>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dmM>${months})\b\.?(?:,? (?<dmY>20\d\d))?`,
  String.raw`(?:(?:${weekdays}),? )?(?<mdM>${months})\.? (?:the )?(?<mdD>\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:,? (?<mdY>20\d\d))?`,
  String.raw`(?:by|on|before|until|than|around|till) (?:the )?(?<nA>\d{1,2})[/.](?<nB>\d{1,2})(?:[/.](?<nY>20\d\d|\d\d)?)?(?!\d)`,
  String.raw`(?!24/7)(?<nA>1[3-9]|2\d|3[01]|0?[1-9]|1[0-2])/(?<nB>(?<=\b(?:1[3-9]|2\d|3[01])/)(?:0?[1-9]|1[0-2])|1[3-9]|2\d|3[01])(?:/(?<nY>20\d\d|\d\d))?(?![\d/])`,
  String.raw`(?:(?:${weekdays}),? )?the (?<ord>\d{1,2})(?:st|nd|rd|th)\b(?! (?:round|interview|stage|step|floor|person|candidate|week|year|time|place|one))`,
  String.raw`(?:(?:a|one) week (?:from|on)|(?<fromN>\d) weeks from) (?<fromDay>${weekdays}|today|now|tomorrow)`,
  String.raw`(?<wkRel>this|next|the following|the coming|coming|following)? ?\b(?:(?:${weekdays}) or )?(?<wkDay>${weekdays}|${dayShort})\b(?<wkNext> (?:of )?(?:next|the following) week| after next\b| week\b)?`,
  String.raw`(?:${part.replace('(', '(?<pPart>')}(?: of| in|-)? ?)?(?<pWeek>the week after next|(?:this|next|the following|the coming|the|following|coming) week|week)\b(?! (?:or|from|to|of interviews))`,
  '(?<weekend>before the weekend|over the weekend|this weekend)',
  String.raw`${part.replace('(', '(?<mPart>')}(?: of| in|-)? ?(?<mName>(?:this|next|the|following)? ?month|${months})\b`,
  String.raw`(?:in|during|(?<mBy>by)|sometime in|some time in) (?<mOnly>next month|${months.replace('may|', '')})\b(?!\.? (?:the )?\d)`,
  String.raw`(?<lead>within|in|inside|over|after|next|takes?|give us|give me|allow|about|another|up to|wait|maybe|probably|around|need|needs|perhaps)(?: (?:the|another|about|around|roughly|approximately|next|at most|up to|maximum|max|only|just|coming|under|us|me|maybe|probably|say))* (?<durN>\d{1,2}|an?|one|a couple(?: of)?|couple(?: of)?|a few|few|several)(?: ?(?:or|to|-) ?(?<durM>\d{1,2}|two))? ?(?:more )?(?<durWork>business|working|work|calendar)? ?(?<durUnit>hour|day|week|month|fortnight)s?\b`,
  '(?<dayAfter>the day after tomorrow)',
  '(?<soon>tomorrow|today|tonight|this afternoon|this evening|(?:the )?end of (?:the |business )?(?:day|business)|close of business|eod|cob|eow)(?! (?:on |of |by )?(?:the |next )?(?:' +
    weekdays +
    '|tomorrow|\\d))',
]
const unnamed = forms.map((form) => form.replace(/\(\?<\w+>/g, '(?:'))
const scanner = new RegExp(`(?<![\\w/])(?:${unnamed.join('|')})`, 'g')
/** A match with forty named groups costs more than all the rest, so a hit is found first and taken apart afterwards. */
const whole = forms.map((form) => new RegExp(`^(?:${form})$`))

/** Every moment named in normalised words, with the day it comes to when said on day `on`. */
export function findDates(words: string, on: number | undefined): NamedDate[] {
  const dates: NamedDate[] = []
  // `matchAll` copies the pattern for each call, which costs five times the search.
  scanner.lastIndex = 0
  for (let match = scanner.exec(words); match; match = scanner.exec(words)) {
    const parts = takeApart(match[0])
    // "week" alone is no date ("it could be weeks").
    if (!parts || ((parts.pWeek === 'week' || parts.pWeek === 'the week') && !parts.pPart)) continue
    const day = resolveDate(parts, on)
    if (day !== null) dates.push({ start: match.index, end: match.index + match[0].length, day })
  }
  return dates
}

function takeApart(hit: string): DateParts | undefined {
  for (const form of whole) {
    const groups = form.exec(hit)?.groups
    if (groups) return groups
  }
  return undefined
}
