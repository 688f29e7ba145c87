/** A thing that people can do: how it is called, and what tells that somebody did it. */
export type Skill = { name: string; names: Term[]; shows: Term[]; trade: string }
/** Words in a row, by their stems; with `exact` the letters have to be these, capitals included. */
export type Term = { text: string; stems: string[]; exact: boolean }

/** Where a text names a skill, or tells something that shows it. */
export type SkillFind = { skill: string; how: 'name' | 'shows'; term: string; start: number; end: number }
