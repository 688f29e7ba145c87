export type Gaps = App.Actions['targets.gaps']['output']
export type Job = Gaps['jobs'][number]
export type Row = Gaps['rows'][number]

/** More than this is no posting but a whole site. */
export const mostBytes = 2_000_000
