import { kitTemplate } from './kit-template.ts'
import { cardTemplate, planTemplate } from './list-templates.ts'
import { lookTemplate } from './look-template.ts'
import { resumeTemplate } from './resume-template.ts'

/** Every page that can be typeset; each reads what it shows from data.json and nothing else. */
export const templates = { kit: kitTemplate, resume: resumeTemplate, card: cardTemplate, plan: planTemplate } as const
export type TemplateName = keyof typeof templates

/** What a template may bring in by name. */
export const shared = { 'look.typ': lookTemplate } as const
