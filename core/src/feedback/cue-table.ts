/** Wordings as they are written down: patterns in rows, their signs not doubled. */
export const table = (text: TemplateStringsArray): string[] =>
  text.raw[0]!.split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')

const detail = String.raw`(?:figures?|numbers?|numerical|statistics?|stats|metrics?|percent\w*|quantif\w+|(?:any |the |some )?results?|outcomes?|impact|details?|specifics?|context|examples?|scale|size|scope|volumes?|headcounts?|dollars|pounds|euros|money on|dates|baseline|evidence of (?:results?|impact)|proof|what (?:changed|happened|you did|came)|the story)`

/** A detail that is missing means that the thing itself is there. */
export const detailGone = new RegExp(
  `(?:\\bno|\\bnot (?:a|any|one)|\\bwithout(?: any| a)?|missing|lack(?:s|ing)?(?: of)?|(?:light|thin|short|low|vague|weak|skimpy|sparse) (?:on|about|when it comes to)|nothing (?:on|about)|zero|(?:n't|not|never|cannot|unable to) (?:[\\p{L}']+ ){0,3}?(?:see|find|tell|say|give|know|get|told|said|clear|obvious|understand|work out|sure|hear|mention)(?: (?:us|me|any|a|the|of|about|for|much|many|one))*|no (?:idea|clue)|any|needs?|want(?:s|ed)?)(?: (?:hard|real|single|actual|concrete|clear|any|a|one|idea|clue|sense|mention|of|the|word))* (?:${detail}|how\\b|what (?:you|it|that|came|the|happened|changed|they|kind|exactly|sort)|which\\b|whether it|who\\b|when\\b|whose\\b)`,
  'u',
)
