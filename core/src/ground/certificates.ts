/** A certificate for comparing. Equal keys are the same; equal families differ by a level only. */
export type Certificate = { key: string; family: string; label: string }

// biome-ignore format: a table of words
const table = `
Certified Public Accountant|CPA
Chartered Financial Analyst|CFA|CFA Charterholder
Project Management Professional|PMP|Project Management Professional (PMP)
PRINCE2|PRINCE2 Practitioner|PRINCE2 Foundation
Certified ScrumMaster|CSM|Certified Scrum Master|Certified ScrumMaster (CSM)
Professional Scrum Master|PSM|PSM I|Professional Scrum Master I|PSM1
Certified Scrum Product Owner|CSPO
Professional Scrum Product Owner|PSPO|PSPO I
SAFe Agilist|Certified SAFe Agilist|SA SAFe
Certified Supply Chain Professional|CSCP|APICS CSCP
Certified in Production and Inventory Management|CPIM|APICS CPIM
Lean Six Sigma Green Belt|Six Sigma Green Belt|LSSGB|Certified Six Sigma Green Belt
Lean Six Sigma Black Belt|Six Sigma Black Belt|LSSBB|Certified Six Sigma Black Belt
Lean Six Sigma Yellow Belt|Six Sigma Yellow Belt
Certified Management Accountant|CMA
Certified Internal Auditor|CIA
Certified Information Systems Auditor|CISA
Certified Information Systems Security Professional|CISSP
Certified Information Security Manager|CISM
Certified Ethical Hacker|CEH
Certified Fraud Examiner|CFE
Financial Risk Manager|FRM
Chartered Accountant|ACA|ICAEW Chartered Accountant
Association of Chartered Certified Accountants|ACCA|FCCA
Chartered Global Management Accountant|CGMA
Enrolled Agent|EA Enrolled Agent
SHRM Certified Professional|SHRM-CP
SHRM Senior Certified Professional|SHRM-SCP
Professional in Human Resources|PHR
Senior Professional in Human Resources|SPHR
Professional Engineer|PE|Licensed Professional Engineer|P.E.
Chartered Engineer|CEng
Registered Nurse|RN
LEED Accredited Professional|LEED AP|LEED Green Associate
Certified Kubernetes Administrator|CKA
Certified Kubernetes Application Developer|CKAD
AWS Certified Solutions Architect|AWS Solutions Architect|AWS Certified Solutions Architect – Associate|AWS Certified Solutions Architect Associate
ITIL|ITIL Foundation|ITIL v4|ITIL 4 Foundation|ITIL v3 Foundation
TOGAF|TOGAF 9|TOGAF 9 Certified
CompTIA Security+|Security+
CompTIA Network+|Network+
Cisco Certified Network Associate|CCNA
Google Data Analytics Professional Certificate|Google Data Analytics
Tableau Desktop Specialist|Tableau Specialist
TEFL|TEFL Certificate|TESOL|CELTA
First aid|First Aid|First Aid & CPR|CPR|First Aid/CPR|CPR/First Aid
Wilderness First Responder|WFR
Yoga teacher (200 hours)|RYT 200|200-hour Yoga Teacher Training|RYT-200|Yoga Teacher Training
PADI diver|PADI Open Water Diver|PADI Advanced Open Water|PADI Divemaster|Open Water Diver
WSET|WSET Level 2|WSET Level 3|WSET Level 2 in Wines|WSET Level 3 in Wines
Certified Sommelier|Court of Master Sommeliers
Private Pilot License|Private Pilot|PPL|Private Pilot's License|Private Pilot Licence
`
const squeeze = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9+]+/g, ' ')
    .trim()

const levels =
  / ?\b(?:associate|professional|practitioner|foundation|foundational|level (?:\d|i+)|i{1,3}|advanced|basic|expert|specialist|certified|certification|certificate|green|black|yellow|belt|v?\d)\b/g
/** For whom and where, which does not make it another course: "Youth …", "… for Teens", "… England". */
const qualifiers =
  /^(?:youth|adult|teen|junior|senior|paediatric|pediatric|emergency|intermediate|introductory|intro to|introduction to|qualified|registered|accredited|international|national)\b(?= \S+ \S+)|\b(?:level (?:\d|one|two|three)|l\d|award|diploma|course|training|instructor|trainer|refresher|at work|england|scotland|wales|uk|usa|us|canada|ireland|australia|northern ireland|for (?:youth|teens|adults|schools|young people)|part (?:\d|one|two)|stage \d|grade \d|provider|in(?= |$))\b/g
const family = (key: string) => key.replace(qualifiers, ' ').replace(levels, ' ').replace(/\s+/g, ' ').trim()
const known = new Map<string, Certificate>()
for (const row of table.trim().split('\n')) {
  const aliases = row.split('|')
  const label = aliases[0] ?? ''
  for (const name of aliases)
    known.set(squeeze(name), { key: squeeze(label), family: family(squeeze(label)) || squeeze(label), label })
}

export function normalCertificate(name: string): Certificate | undefined {
  const key = squeeze(name)
  const bare = squeeze(name.replace(/\s*\([^)]*\)/g, ''))
  const inside = squeeze(/\(([^)]+)\)/.exec(name)?.[1] ?? '')
  if (key === '') return undefined
  const found = known.get(key) ?? known.get(bare) ?? (inside ? known.get(inside) : undefined)
  return (
    found ?? { key: bare || key, family: family(bare || key) || key, label: name.replace(/\s*\([^)]*\)/g, '').trim() || name }
  )
}

const behindName = new Set(
  'CPA CFA PMP CISSP CISA CISM CSCP CPIM CMA FRM ACCA ACA FCCA CGMA SHRM-CP SHRM-SCP PHR SPHR PE CEng RN LEED CFE CIA EA'.split(
    ' ',
  ),
)
/** Letters behind a name or in a headline that stand for a certificate: "Priya Raman, CPA". */
export const findLetters = (text: string): string[] =>
  text
    .split(/[,|•·\s]+/)
    .slice(1)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => behindName.has(word) && !['PE', 'EA', 'CIA', 'RN', 'LEED'].includes(word))
