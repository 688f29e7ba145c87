const count = (number: number, one: string, many: string) =>
  number === 1 ? `one ${one}` : `${number.toLocaleString('en')} ${many}`

/** Optional packs: where they come from, and a job described by one of their occupations. */
export const packs = {
  title: 'Occupations and skills',
  says: 'O*NET and ESCO describe thousands of occupations and the names of their skills. Download either one, drop the file here, and you can describe a job by an occupation. Standout fetches nothing by itself.',
  from: [
    { name: 'O*NET', what: 'the database as text files, from onetcenter.org' },
    { name: 'ESCO', what: 'the classification as CSV, from esco.ec.europa.eu' },
  ],
  drop: 'Drop the download here',
  hint: 'The zip as it is, or one table out of it.',
  added: (name: string) => `${name} is in.`,
  same: (name: string) => `${name} was in already.`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is out. Jobs described by it keep their description.`,
  holds: ({ occupations = 0, names = 0 }: Record<string, number>) =>
    [occupations && count(occupations, 'occupation', 'occupations'), names && count(names, 'skill', 'skills')]
      .filter(Boolean)
      .join(', '),
  licence: 'Licence',
  choose: {
    open: 'Or an occupation',
    label: 'Occupation',
    hint: 'A title, such as data scientist or head nurse.',
    search: 'Search',
    none: 'No occupation with these words. Try a plainer title.',
    notInstalled: 'Occupations come from O*NET or ESCO. Install one from its own download; it takes a minute.',
    toSettings: 'To Settings',
    also: (title: string) => `also: ${title}`,
    take: 'Choose what describes the job',
    saved: 'The occupation describes it.',
  },
}
