import type { KyselyPlugin, PluginTransformQueryArgs } from 'kysely'
import { OwnerTransformer } from './owner-transformer.ts'

/** After this, every query through the database reads and writes the rows of one owner, whatever the query says. */
export function bindOwner(owner: string): KyselyPlugin {
  const transformer = new OwnerTransformer(owner)
  return {
    transformQuery: ({ node }: PluginTransformQueryArgs) => transformer.transformRoot(node),
    transformResult: async ({ result }) => result,
  }
}
