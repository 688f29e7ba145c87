export type ColumnKind = 'text' | 'instant' | 'integer' | 'real' | 'boolean' | 'json'

export interface Column<V = unknown> {
  readonly kind: ColumnKind
  readonly nullable: boolean
  /** Only for the type checker. */
  readonly value?: V
}

/** The columns that the words of a table have; `owner` and `change_id` come on top. */
export type Columns = Record<string, Column>

const column = <V>(kind: ColumnKind, nullable = false): Column<V> => ({ kind, nullable })

export const text = <V extends string = string>() => column<V>('text')
export const textOrNull = <V extends string = string>() => column<V | null>('text', true)
export const instant = () => column<string>('instant')
export const instantOrNull = () => column<string | null>('instant', true)
export const integer = () => column<number>('integer')
export const integerOrNull = () => column<number | null>('integer', true)
export const real = () => column<number>('real')
export const realOrNull = () => column<number | null>('real', true)
export const boolean = () => column<boolean>('boolean')
export const booleanOrNull = () => column<boolean | null>('boolean', true)
export const json = <V>() => column<V>('json')
export const jsonOrNull = <V>() => column<V | null>('json', true)

export interface Table<C extends Columns = Columns> {
  readonly name: string
  /** The columns after `owner` in the primary key. */
  readonly key: readonly string[]
  readonly columns: C
}

export const defineTable = <C extends Columns>(name: string, key: readonly (keyof C & string)[], columns: C): Table<C> => ({
  name,
  key,
  columns,
})

/** A row as SQL has it: JSON as text, booleans as the dialect keeps them. */
export type RowOf<T> =
  T extends Table<infer C>
    ? { owner: string } & {
        [K in keyof C]: C[K] extends Column<infer V> ? V : never
      }
    : never
