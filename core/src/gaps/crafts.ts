/** A deed and the craft of it: "negotiate rates" is rate negotiation, "fix leaks" is leak repair. */
const table = `
negotiate negotiation, administer administration, vet vetting, reconcile reconciliation, schedule scheduling, forecast forecasting, plan planning, procure procurement, inspect inspection, supervise supervision, mentor mentoring, coach coaching, hire hiring, recruit recruitment, train training, braze brazing, weld welding, troubleshoot troubleshooting, precept precepting, prototype prototyping, edit editing, proofread proofreading, upsell upselling, prospect prospecting, budget budgeting, audit auditing, tender tendering, manage management,
fix repair, repair repair, unblock unblocking, book booking, take taking, answer handling, handle handling, process processing, install installation, calibrate calibration, diagnose diagnosis, dispense dispensing, triage triage, draft drafting, write writing, review review, monitor monitoring, onboard onboarding, load loading, unload unloading, pack packing, pick picking, model modelling, design design, assess assessment, document documentation, track tracking, spot spotting, analyse analysis, analyze analysis, interpret interpretation, translate translation, validate validation, verify verification, record recording, maintain maintenance, service servicing, assemble assembly, prepare preparation, clean cleaning, test testing, operate operation, drive driving, cannulate cannulation, collect collection, sterilise sterilisation, sterilize sterilization, reproduce reproduction, teach teaching, deliver delivery, patrol patrols, store storage, order ordering, count counting, invoice invoicing, bill billing, price pricing, estimate estimating, quote quoting, survey surveying, map mapping, measure measurement, cut cutting, grind grinding, paint painting, solder soldering, sew sewing, bake baking, cook cooking, prune pruning, plant planting, harvest harvesting, milk milking, feed feeding, groom grooming, restock restocking, replenish replenishment, merchandise merchandising, sample sampling, culture culture, migrate migration, deploy deployment, debug debugging, refactor refactoring, automate automation, optimise optimisation, optimize optimization, configure configuration, integrate integration, secure security, back-up backup, produce production, publish publishing, interview interviewing, screen screening, source sourcing, conduct conducting, facilitate facilitation, mediate mediation, investigate investigation, litigate litigation, transcribe transcription, catalogue cataloguing, index indexing, file filing, archive archiving, scan scanning, enter entry, resolve resolution, settle settlement, collate collation, compute calculation, calculate calculation, determine determination, identify identification, refer referral, evaluate evaluation, dispatch dispatch, route routing, rig rigging, lift lifting, transport transport, escort escorting, guard guarding, control control, direct direction, host hosting, season seasoning, plate plating, serve service, pour pouring, mix mixing, wash washing, bathe bathing, dress dressing, chart charting, educate education, discharge discharge, transfer transfer, intubate intubation, suture suturing, vaccinate vaccination, immunise immunisation, counsel counselling, advise advice, research research, fundraise fundraising, grade grading, mark marking, invigilate invigilation, tutor tutoring
`
const crafts = new Map(
  table
    .trim()
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Crafts that name what several words are done with as well: "lease negotiation" beside "negotiate commercial leases". */
export const wholeCrafts = /^(?:negotiation|administration|vetting|procurement|reconciliation)$/
// "Take part", "deliver results": with these one word more is no skill.
const loose =
  /^(?:conducting|delivery|production|entry|control|direction|design|service|advice|research|recording|security|analysis|taking|handling|transfer|management|review|measurement|identification)$/
const handled =
  /^(?:evidence|result|requirement|market|trend|image|failure|impact|error|incident|variance|gap|competitor|cause|defect|loss|sample|blood|payment|call|cash|complaint|order|claim|enquiry|inquiry|phone|telephone|email|ticket|booking|reservation|money|baggage|document|chemical|stock|specimen|minute|blood sample|record|goods|data|network|system|infection|pest|access|traffic|crowd|quality|weed|budget|cost|contract|code|menu|garden|web|website|graphic|interior|experiment|survey|curriculum|fault|risk|fraud|need|customer|table|food|bar|room|drink|vehicle|legal|debt|benefit|patient|money|waste|material|tool)$/

/** The plain form of a deed: "cannulates" and "cannulating" are cannulate. */
export function baseDeed(low: string): string | undefined {
  const forms = [
    low,
    low.replace(/ies$/, 'y'),
    low.replace(/s$/, ''),
    low.replace(/es$/, ''),
    low.replace(/ing$/, ''),
    low.replace(/ing$/, 'e'),
    low.replace(/(.)\1ing$/, '$1'),
  ]
  return forms.find((form) => crafts.has(form))
}

export const toCraft = (deed: string): string | undefined =>
  crafts.get(baseDeed(deed) ?? '') ?? [...crafts.values()].find((noun) => noun === deed)

const nouns = new Set([
  ...crafts.values(),
  'development',
  'implementation',
  'creation',
  'coordination',
  'organisation',
  'organization',
  'execution',
  'operation',
  'support',
  'fabrication',
  'construction',
  'supervision',
])
/** Whether it names what one does with something: maintenance, preparation, analysis. */
export const isCraft = (noun: string) => nouns.has(noun)

/** Whether one word and a craft make a name: complaint handling does, question handling does not. */
export const isCraftOf = (thing: string, craft: string) => !loose.test(craft) || handled.test(thing)
