/** Something a person can mend: `code` is `word.reason`, `message` says what happened, where, and what to do next. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly file?: string,
  ) {
    super(message)
    this.name = 'Problem'
  }
}
