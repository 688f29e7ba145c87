import { debriefInput, read, takeRead } from '@standout/core/reads'
import { defineAction } from '../action.ts'

export const tryRead = defineAction({
  name: 'reads.try',
  says: 'Where a debrief would leave you, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: debriefInput,
  output: read,
  async run({ now, ports }, given) {
    return takeRead(given, { now, zone: given.zone ?? ports.zone, isHoliday: ports.holidays(given.country) })
  },
})
