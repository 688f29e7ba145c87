/** What is said of a file that cannot be read: what is wrong, and what to do. */
export const words = {
  empty: (file: string) => `${file} is empty. Save or download it again, then choose it once more.`,
  truncated: (file: string) =>
    `${file} ends too early, as if a download had stopped. Download or save it again, then choose it once more.`,
  encryptedPdf: (file: string) => `${file} is locked with a password. Save a copy without one and choose that.`,
  encryptedZip: (file: string) => `${file} is an archive with a password. Unpack it, pack it again without one, and choose that.`,
  lockedOffice: (file: string) => `${file} is an old or locked Office file. Save it as .docx without a password and choose that.`,
  unknown: (file: string) =>
    `${file} is of no kind that we read. Choose a resume (PDF, DOCX or JSON Resume), a LinkedIn profile PDF, a LinkedIn export (zip) or a calendar invite (.ics).`,
  unknownZip: (file: string) =>
    `${file} is an archive, but no LinkedIn export and no backup of ours. If the file you want is inside, unpack it and choose that.`,
  contacts: (file: string) =>
    `${file} holds address cards, which we do not read yet. Add the people by hand, or bring your LinkedIn export.`,
  tooLarge: (file: string, most: number) =>
    `${file} is larger than the ${most} MB that we read of such a file. Choose a smaller copy.`,
  bomb: (file: string) =>
    `${file} unpacks to far more than a real archive holds, so we left it closed. Download it again from where it came.`,
  noCalendar: (file: string) =>
    `${file} holds calendar lines but no calendar around them. Export the invite again from your calendar or save it from the mail.`,
  brokenJson: (file: string) => `${file} looks like JSON but is not written correctly. Save it again from the tool that made it.`,
  further: 'Further lines',
  noResume: (file: string) => `${file} is no resume. Choose a resume as PDF, DOCX, JSON Resume or plain text.`,
  unreadable: (file: string) =>
    `${file} could not be read: something inside is damaged. Save or download it again, then choose it once more.`,
  missing: (file: string) => `${file} could not be found. Check where it lies and choose it again.`,
  folder: (file: string) => `${file} is a folder, not a file. Choose the file inside it.`,
  whose: (file: string) =>
    `${file} is plain text, so we cannot tell whom it is about. Say whether it is about you (--as me) or about someone else (--as person).`,
  noConnections: 'This archive holds no list of connections. Ask LinkedIn for it again with “Connections” ticked.',
  unreadPart:
    'We do not know this heading, perhaps its language, so what stands under it was left alone. Add what matters by hand.',
  damagedSheet: 'This part of the archive is damaged, so it was left out.',
}
