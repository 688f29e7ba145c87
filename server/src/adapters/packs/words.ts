/** What is said of a file that is no pack, or not a whole one. */
export const words = {
  unknown: (file: string) =>
    `${file} is none of the files that O*NET and ESCO hand out. Choose the O*NET text database (onetcenter.org) or the ESCO classification as CSV (esco.ec.europa.eu), as downloaded.`,
  unused: (file: string, name: string) =>
    `${file} belongs to ${name}, but Standout uses nothing in it. Choose the whole download, or its tables of occupations and skills.`,
  truncated: (file: string) => `${file} ends in the middle of a row, as if a download had stopped. Download it again.`,
  shorter: (file: string) =>
    `${file} holds far less than what is installed, as if a download had stopped. Download it again; if it is meant so, remove the installed pack first.`,
  broken: (file: string) => `${file} is damaged: many of its rows do not fit its header. Download it again.`,
  empty: (file: string) => `${file} has a header and no rows that say anything. Download it again.`,
  tooLarge: (file: string) => `${file} is larger than any download of O*NET or ESCO. Choose the download as it is.`,
  older: (name: string, known: string) =>
    `${name} ${known} is installed, which is newer than this file. If you want the older one, remove the installed pack first.`,
}
