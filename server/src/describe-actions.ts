import { actions } from '@standout/actions'
import { z } from 'zod'

export type ActionField = { name: string; type: string; choices?: string[] }

const simple = new Set(['string', 'integer', 'number', 'boolean'])

/** Each action with its simple top-level fields, for surfaces that make options of them. */
export function describeActions(): { name: string; says: string; fields: ActionField[] }[] {
  return actions.map(({ name, says, input }) => {
    const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
      properties?: Record<string, Shape>
    }
    const fields = Object.entries(properties).flatMap(([field, shape]) => {
      const plain = [shape, ...(shape.anyOf ?? [])].find(({ type }) => typeof type === 'string' && simple.has(type))
      return plain ? [{ name: field, type: plain.type!, ...(plain.enum ? { choices: plain.enum.map(String) } : {}) }] : []
    })
    return { name, says, fields }
  })
}

type Shape = { type?: string; enum?: unknown[]; anyOf?: Shape[] }
