import { describeOccupation } from './describe-occupation.ts'
import { addPack, listPacks, removePack } from './keep-pack.ts'
import { searchOccupations } from './search-occupations.ts'

export const packActions = [addPack, listPacks, removePack, searchOccupations, describeOccupation] as const
