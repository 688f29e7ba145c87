export type List = App.Actions['punchlist.list']['output']
export type Listed = List['open'][number]

/** Where an item has its page; the id of an untouched one has signs that an address cannot hold as they are. */
export const pathOf = (id: string): string => `/list/${encodeURIComponent(id)}`
