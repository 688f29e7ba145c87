import type { Desk } from './create-desk.ts'
import type { Draft } from './create-draft.ts'
import type { Application } from './document.ts'

/** Makes an opportunity of each application that is not on record yet. */
export const planApplications = (applications: readonly Application[], draft: Draft, desk: Desk): void => {
  for (const { company, role, appliedOn, url } of applications) {
    if (desk.find(company, role)) draft.count('same', 'opportunities')
    else desk.open({ company, role, stage: 'applied', on: appliedOn ?? draft.today, notes: url })
  }
}
