/** What thank-you notes are made of, with the part that each plays; patterns of `write-pattern.ts`, so gaps and endings are allowed. */
export const stockPhrases: readonly { part: 'thanks' | 'enjoyed' | 'fit' | 'forward' | 'open'; pattern: string }[] = [
  {
    part: 'thanks',
    pattern:
      '(?:thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|appreciative) ~6 (?:time|opportunity|chance|interview|meeting|speaking|chatting|talking|consideration|considering|conversation|chat|talk|you|insights?|informing|letting me know|accepting)',
  },
  { part: 'thanks', pattern: '(?:taking|took|take|spent|making) (?:the |your |some )?time ~4 (?:to|with|out|today|yesterday)' },
  { part: 'thanks', pattern: '(?:thank you|thanks)(?: (?:so much|very much|again|once again|a lot))?' },
  {
    part: 'enjoyed',
    pattern:
      '(?:enjoyed|enjoy|loved|pleasure|great|nice|wonderful|delighted|delight|honor|good|lovely|glad) ~4 (?:our|meeting|meet|speaking|speak|talking|talk|chatting|chat|learning|learn|hearing|hear|conversation|discussion|getting to know|time|know)',
  },
  {
    part: 'enjoyed',
    pattern:
      '(?:learn|learning|learned|hear|hearing|know|insight|insights) ~2 (?:more )?(?:about|into) ~3 (?:role|position|company|team|culture|organi[sz]ation|opportunity|job|vision|mission)',
  },
  { part: 'enjoyed', pattern: '(?:impressed|inspired) ~2 (?:by|with)' },
  {
    part: 'fit',
    pattern:
      '(?:excited|thrilled|enthusiastic|interested|eager|passionate|interest|enthusiasm|passion|desire|motivation|motivated) ~4 (?:about|in|to|for|by|is|role|position|opportunity|possibility|joining|contribute)',
  },
  {
    part: 'fit',
    pattern: '(?:great|good|strong|perfect|excellent|ideal|valuable|right) ~1 (?:fit|match|candidate|addition|asset)',
  },
  {
    part: 'fit',
    pattern:
      '(?:my|the) ~3 (?:skills?|experience|background|qualifications?|abilit(?:y|ies)|strengths) ~4 (?:match|align|fit|make|are|would|correspond|well|and)',
  },
  {
    part: 'fit',
    pattern:
      '(?:confident|certain|believe|convinced|sure|feel|know) ~4 (?:i|my) ~4 (?:add|contribute|asset|fit|value|addition|skills|match|background|make|candidate|would|ability|can)',
  },
  {
    part: 'fit',
    pattern:
      '(?:hard[ -]worker|quick learner|fast learner|team[ -]player|work ethic|communication skills|dream job|positive attitude|attention to detail|add value|meaningful contribution|work well under pressure|dedicated professional)',
  },
  {
    part: 'fit',
    pattern:
      '(?:reinforced|confirmed|strengthened|reiterate|increased|reaffirmed) ~2 (?:my )?~2 (?:interest|desire|enthusiasm|that)',
  },
  {
    part: 'forward',
    pattern:
      '(?:look|looking|excited|eager|hope|hoping|wait) ~2 (?:forward|to) ~3 (?:hear|hearing|next|speak|speaking|talk|talking|opportunity|discuss|joining|working|staying|from you|meeting)',
  },
  {
    part: 'forward',
    pattern:
      '(?:next steps|hope to hear|hear from you|talk soon|speak soon|hearing back|fingers crossed|stay in touch|staying in touch)',
  },
  {
    part: 'open',
    pattern:
      '(?:let me know|do not hesitate|feel free|please contact|at your disposal|happy to provide|should you|if you need|if you have) ~6 (?:need|require|questions?|information|contact|know|further|additional|details)',
  },
  {
    part: 'open',
    pattern:
      '(?:keep me in mind|future (?:opportunities|openings)|wish you ~3 (?:best|success|continued)|all the best|finds you well|professional network|continued success)',
  },
]
