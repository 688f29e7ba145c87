import type { PackKind } from './pack.ts'

/** Who made a pack, in the words that its licence asks for. */
export const credits: Record<
  PackKind,
  { name: string; licence: { name: string; url: string }; says: (version: string | null) => string }
> = {
  onet: {
    name: 'O*NET',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    says: (version) =>
      `This page includes information from the O*NET ${version === null ? '' : `${version} `}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Standout has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`,
  },
  esco: {
    name: 'ESCO',
    licence: { name: 'Reuse with credit (Decision 2011/833/EU)', url: 'https://esco.ec.europa.eu/en/use-esco/download' },
    says: () =>
      'This service uses the ESCO classification of the European Commission. Standout has shortened it and takes sole responsibility for what it shows of it.',
  },
}
