const loneHalves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Without the halves that a cut leaves of an emoji: an address made of them would be refused. */
export const wholeLetters = (text: string): string => text.replace(loneHalves, '')
