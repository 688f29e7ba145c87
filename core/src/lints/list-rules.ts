import type { Rule } from './rule.ts'
import { asks } from './rules/asks.ts'
import { manner } from './rules/manner.ts'
import { names } from './rules/names.ts'
import { pressureAnswer } from './rules/pressure-answer.ts'
import { pressureContact } from './rules/pressure-contact.ts'
import { pressureMood } from './rules/pressure-mood.ts'
import { pressureProcess } from './rules/pressure-process.ts'
import { sameness } from './rules/sameness.ts'
import { shape } from './rules/shape.ts'

/** All rules of the message check, in the order in which their families are shown. */
export const rules: readonly Rule[] = [
  ...pressureContact,
  ...pressureAnswer,
  ...pressureMood,
  ...pressureProcess,
  ...asks,
  ...manner,
  ...sameness,
  ...names,
  ...shape,
]
