/** A degree, a licence or a certificate that is asked for, with its place in the clause. */
/** `field`: what a degree is to be in, as far as that is said. */
export type Credential = { name: string; key: string; degree: number; field: string; start: number; end: number }

const degrees: [number, string, RegExp][] = [
  [1, 'high school diploma', /\b(?:high school (?:diploma|degree)(?: or (?:a |an )?(?:GED|equivalent))?|GED)\b/giu],
  [1, "associate's degree", /\bassociate['’]?s?(?: degree|(?= in))\b/giu],
  [4, 'PhD', /\b(?:ph\.?\s?d\.?|doctorate|doctoral degree)(?![\p{L}])/giu],
  [
    3,
    "Master's degree",
    /\b(?:master(?:['’]?s)?(?: of (?:science|arts|engineering|education|law|business administration|social work|public \p{L}+))?(?: degree)?|m\.?sc\.?|m\.?a\.|m\.?eng|msw|mph|llm)(?=[\s,.;)/]|$)(?!\s+data)(?! (?:craftsman|electrician|plumber|chef))/giu,
  ],
  [3, 'MBA', /\bMBA\b/gu],
  [
    2,
    "Bachelor's degree",
    /\b(?:bachelor(?:['’]?s)?(?: of (?:science|arts|engineering|nursing|education|law|commerce))?(?:(?: in [\p{L}]+)? degree)?|b\.?sc\.?|b\.?a\.|b\.?s\.|b\.?eng|bsn|b\.?ed|llb|undergraduate degree|college degree|university degree|law degree|four-year degree|4-year degree)(?=[\s,.;)/:]|$)/giu,
  ],
  [2, 'degree', /\b(?:degree|diplom)(?=[\s,.;)]|$)/giu],
  [1, 'apprenticeship', /\b(?:apprenticeship|vocational training|completed training|training as)\b/giu],
]
const field =
  /^\s*(?:degree\s*)?(?:in|of)\s+((?:[\p{L}&/-]+\s?){1,4}?)(?=\s*(?:,|;|\.|\(|$|\bor\b|\band\b|\bwith\b|\brequired\b|\bpreferred\b))/iu

// biome-ignore format: a table of words
const letters = [
  'BLS', 'ACLS', 'PALS', 'CPR', 'RN', 'LPN', 'CNA', 'CPA', 'ACCA', 'CIMA', 'ACA', 'CFA', 'FRM', 'CIA', 'PMP', 'PRINCE2', 'CAPM', 'CISSP', 'CISM', 'CISA', 'CEH', 'OSCP', 'CCNA', 'CCNP', 'CompTIA A+', 'CompTIA Security+', 'CompTIA Network+',
  'SMSTS', 'SSSTS', 'CSCS', 'NEBOSH', 'IOSH', 'QTS', 'PGCE', 'TEFL', 'CELTA', 'CDL', 'ServSafe', 'CIPD', 'SHRM-CP', 'SHRM-SCP', 'PHR', 'SPHR', 'DBS', 'ARB', 'RIBA', 'CII', 'CSM', 'PSPO', 'PSM', 'ITIL', 'CILEX', 'OSHA 30', 'OSHA 10', 'LEED AP',
  'EPA 608', 'FE', 'EIT', 'PE', 'NMC', 'HCPC', 'GMC', 'Social Work England', 'Series 7', 'Series 63', 'LCSW', 'LMSW', 'CPC', 'CSCP', 'CPIM', 'CFE', 'EA', 'AAT', 'SIA', 'CEng', 'RICS', 'MRICS', 'CMA', 'NCLEX', 'CCRN', 'TNCC', 'AWS D1.1', 'HGV',
  'CSC', 'CHA', 'ASYE', 'CIPP', 'CMP', 'TIPS', 'BASSET', 'TABC', 'NATE', 'NIMS', 'VCA', 'NASENCo', 'SENCO', 'CSP', 'CLC', 'GDC', 'GPhC', 'RVT', 'CVT', 'LVT', 'VTNE', 'RVN', 'RCVS', 'TWIC', 'CIPS', 'MCIPS', 'CMC', 'CIM', 'CISI', 'STEP', 'SRA', 'NALP', 'NMLS', 'HNC', 'HND', 'BTEC', 'NVQ', 'SVQ', 'PVG', 'NCFE', 'B.Tech', 'BTech', 'B.E', 'M.Tech', 'MCA', 'BCA', 'NCCER', 'AMCT', 'SCMP', 'CPSM', 'RDH', 'CIH', 'AM2', 'Cert III', 'Cert IV', 'Certificate III', 'Certificate IV', 'SQP', 'AMTRA', 'WWCC', 'White Card', 'RSA', 'NDIS', 'CACHE', 'CPCS', 'NPORS', 'IPAF', 'PASMA', 'ECS', 'JIB', 'ASE', 'MRCVS', 'FNP', 'CRNA', 'CMSRN', 'CEN', 'CCM', 'CHPN', 'CPhT', 'RHIT', 'RHIA', 'CCS', 'CPHR', 'ACP', 'SAFe Agilist', 'CBAP', 'TOGAF', 'CKA', 'CKAD', 'RHCE', 'CIPM', 'CIPT', 'CRISC', 'GIAC', 'GCIH', 'CAMS', 'ACAMS', 'CTP', 'CHRP', 'CPTD', 'CPRP', 'CMCA', 'CCIM', 'ISA', 'ARRT', 'RDMS', 'CST', 'CSR', 'WSET', 'BIIAB', 'MCSE', 'MCSA', 'AZ-900', 'AZ-104', 'LEED Green Associate', 'NICET', 'CSWP', 'CSWA', 'CQE', 'CRE', 'ASQ', 'CWI', 'ISTQB', 'EPA 609', 'Red Seal', 'Gas Safe', 'ADI', 'CPCAB', 'BACP', 'UKCP', 'BABCP', 'RCN', 'PTLLS', 'DipSW',
]
const sign = letters.map((one) => one.replace(/[.+*?]/g, '\\$&')).join('|')
const known = new RegExp(`(?<![\\p{L}\\d])(?:${sign})(?![\\p{L}\\d])`, 'gu')
const noun =
  '(?:licen[cs]es?|certifications?|certificates?|registration|accreditation|status|credentials?|endorsements?|clearance|card|permit|endorsement|qualification|membership|tickets?|cert|awards?|designation)'
const before =
  "(?:(?:[\\p{Lu}\\d][\\p{L}\\d&+./-]*|forklift|driving|driver['’]?s?|food|alcohol|handler['’]?s?|tanker|hazmat|hygiene|safety|first|aid|teaching|nursing|state|professional|security|digital|tachograph|instructor|level|class|clean|full|valid|advanced|paediatric|pediatric|mentorship|enhanced|trade|electrical|plumbing|pilot['’]?s?|cosmetology|real|estate|broker|insurance|handler|operator|welding|pesticide|coaching|counselling|scrum|master|project|management|lean|black|green|belt|cloud|architect|developer)\\s+){1,5}"
const worded = new RegExp(`(?<![\\p{L}])${before}${noun}(?![\\p{L}])`, 'gu')
const behind =
  /\b(?:licensed|certified|chartered|registered|accredited|qualified)\s+(?:as an? |with the |with |by the |in )?((?:\p{Lu}[\p{L}&'-]*\s?){1,4}|(?:accountant|architect|nurse|engineer|teacher|electrician|plumber|social worker|psychologist|therapist|dietitian|surveyor|solicitor|practitioner|pharmacist|midwife|counsellor|trainer|interpreter)\b)/gu
const other =
  /\b(?:first aid|DBS (?:check|clearance)|(?:NVQ|BTEC|HNC|HND|T) Level [2-7]|Level [2-7] (?:(?:NVQ|diploma|award|certificate)|(?:in )?[\p{L}]+ (?:award|certificate|diploma|qualification))|(?:NVQ|SVQ|BTEC|CIH|CIPD|AAT|RQF|QCF) ?(?:level )?[2-7]|full UK licence|security clearance|driver[’']?s licen[cs]e|driving licen[cs]e|admi(?:ssion|tted) (?:in|to|as)[^,.;]{0,40}|bar admission|level [2-7](?= qualification| diploma| in)|registration with the [\p{Lu}]+|qualified teacher status)(?![\p{L}])/giu

/** The degrees, licences and certificates in a clause. */
export function findCredentials(clause: string): Credential[] {
  const all = [
    ...degrees.flatMap((one) => findDegrees(clause, one)),
    ...[other, worded, behind, known].flatMap((shape) => findPapers(clause, shape)),
  ]
  const kept: Credential[] = []
  for (const one of all) if (!kept.some((before) => one.start < before.end && before.start < one.end)) kept.push(one)
  return kept
}

const findDegrees = (clause: string, [degree, usual, shape]: (typeof degrees)[number]): Credential[] =>
  [...clause.matchAll(shape)].map((match) => {
    const end = match.index + match[0].length
    const of = degree >= 2 ? field.exec(clause.slice(end)) : null
    const isWhole = /degree$|GED$|^master|^bachelor|\bof\b/iu.test(match[0]) && match[0].length > 6
    const name = isWhole ? match[0].replace(/^./u, (letter) => letter.toUpperCase()) : usual.includes('degree') ? match[0] : usual
    return {
      name: of?.[1] ? `${name} in ${of[1].trim()}` : name,
      key: `degree ${degree}`,
      degree,
      field: fieldOf(degree, clause.slice(end)),
      start: match.index,
      end: end + (of?.[0].length ?? 0),
    }
  })

/** All fields that would do: "in physics, chemistry or similar". */
function fieldOf(degree: number, rest: string): string {
  const told = degree < 2 ? null : /^\s*(?:degree\s*)?(?:in|of)\s+([^.;(]{3,90})/iu.exec(rest)
  return (told?.[1] ?? '').replace(/\b(?:with|required|preferred|and (?:at least|\d)).*$/iu, '')
}

const findPapers = (clause: string, shape: RegExp): Credential[] =>
  [...clause.matchAll(shape)].map((match) => {
    const name = match[0].replace(/^(?:Current|Valid|Full|Clean|A|An|The|Active|Proof of)\s+/u, '').trim()
    return { name, key: keyOf(name), degree: 0, field: '', start: match.index, end: match.index + match[0].length }
  })

const keyOf = (name: string) =>
  name
    .replace(/^(\p{Lu}{2,6}) licen[cs]e$/u, '$1')
    .toLowerCase()
    .replace(/licence/g, 'license')
    .replace(
      /\b(?:certifications?|certificates?|card|registration|registered|qualification|status|certified|licensed|valid|current|full|clean|state|professional|a|an|the|in|with|of|as)\b/g,
      ' ',
    )
    .replace(/driver[’']?s|driving/g, 'driving')
    .replace(/\s+/g, ' ')
    .trim()
