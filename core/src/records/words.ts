/** What a plan says of what it leaves alone. */
export const words = {
  entered: 'You entered this by hand, so it stays.',
  notHere: 'This cancels an interview that is not here.',
  older: 'This is older than the invite that you have.',
  equal: 'The invite that you have carries the same number, so it stays.',
  whoAmI: 'We could not tell which of the people on this invite is you; take yourself off the interview if you stand on it.',
  noCompany: 'The invite names no company, so it stands under its title for now.',
  twice: (name: string) => `${name} stands in this file twice.`,
  nameless: 'This document names nobody, so there is no one to keep it for.',
  more: (count: number) => `${count} more of these were left out.`,
  noColumns: 'No columns that we know were found here.',
  applicationWithoutCompany: 'This application names no company.',
  gatherings: 'Events are brought in under Going out.',
  backup: 'This is a backup of ours. Bring it back with “restore”, into an empty data folder.',
  unknownCompany: 'Company not named yet',
}
