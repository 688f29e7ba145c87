import { joinOtherNames, type OtherNames } from '@standout/core/skills'
import type { Ports } from '../action.ts'

/** Other names of things, out of the packs that are installed. */
export const gatherOtherNames = async ({ packs }: Pick<Ports, 'packs'>): Promise<OtherNames> =>
  joinOtherNames((await packs.open()).map(({ others }) => others))
