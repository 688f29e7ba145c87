/** What is said of rows in a list of people, and of two who may be one. */
export const words = {
  nameless: 'This row has no name.',
  twice: (name: string, line: number) => `${name} already stands in line ${line}.`,
  sameUrl: 'the same profile address',
  sameEmail: 'the same mail address',
  sameNameAndCompany: 'the same name at the same company',
  sameNameAndMail: 'the same name, and the mail address fits the company',
  sameName: 'the same name, and nothing that speaks against it',
}
