import { actions } from '@standout/actions'
import { z } from 'zod'

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' }) as Record<string, unknown>
  return rest
}

const problem = {
  description: 'A problem that the caller can mend',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'string' }, message: { type: 'string' }, file: { type: 'string' } },
      },
    },
  },
}

/** OpenAPI 3.1, projected from the registry of actions. */
export function describeApi() {
  const paths = Object.fromEntries(
    actions.map((action) => [
      `/api/${action.name}`,
      {
        post: {
          operationId: action.name,
          summary: action.says,
          tags: [action.name.split('.')[0]],
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(action.input, 'input') } } },
          responses: {
            200: { description: 'Done', content: { 'application/json': { schema: schemaOf(action.output, 'output') } } },
            '4XX': problem,
          },
        },
      },
    ]),
  )
  return { openapi: '3.1.0', info: { title: 'Standout', version: '0.1.0', license: { name: 'MIT', identifier: 'MIT' } }, paths }
}
