import { icd10Prefixes, snomedCodes } from './lace-codes.js'

/** The comorbidities that LACE counts. */
export type Comorbidity =
  | 'previousMyocardialInfarction'
  | 'cerebrovascularDisease'
  | 'peripheralVascularDisease'
  | 'diabetes'
  | 'congestiveHeartFailure'
  | 'diabetesWithEndOrganDamage'
  | 'chronicPulmonaryDisease'
  | 'mildLiverOrRenalDisease'
  | 'tumour'
  | 'dementia'
  | 'connectiveTissueDisease'
  | 'aids'
  | 'moderateOrSevereLiverOrRenalDisease'
  | 'metastaticSolidTumour'

/**
 * LACE's own weights (not Charlson's): BMC Cardiovasc Disord 2014;14:97, Table 1; AIDS from the tool that the authors
 * of CMAJ 2010;182:551 published with it.
 */
export const WEIGHTS: Readonly<Record<Comorbidity, number>> = {
  previousMyocardialInfarction: 1,
  cerebrovascularDisease: 1,
  peripheralVascularDisease: 1,
  diabetes: 1,
  congestiveHeartFailure: 2,
  diabetesWithEndOrganDamage: 2,
  chronicPulmonaryDisease: 2,
  mildLiverOrRenalDisease: 2,
  tumour: 2,
  dementia: 3,
  connectiveTissueDisease: 3,
  aids: 4,
  moderateOrSevereLiverOrRenalDisease: 4,
  metastaticSolidTumour: 6,
}

/** The worse form counts instead of the milder one, as in Charlson ME et al., J Chronic Dis 1987;40:373. */
const SUPPRESSES: Readonly<Partial<Record<Comorbidity, Comorbidity>>> = {
  diabetesWithEndOrganDamage: 'diabetes',
  moderateOrSevereLiverOrRenalDisease: 'mildLiverOrRenalDisease',
  metastaticSolidTumour: 'tumour',
}

/** Sum of the weights, each comorbidity once, and LACE's C: the sum up to 3, from 4 on 5 points. */
export function comorbidityPoints(found: readonly Comorbidity[]): { sum: number; points: number } {
  const sum = counted(found).reduce((total, comorbidity) => total + WEIGHTS[comorbidity], 0)
  return { sum, points: sum >= 4 ? 5 : sum }
}

/** Each comorbidity once, without the milder form where the worse one is there too. */
export function counted(found: readonly Comorbidity[]): readonly Comorbidity[] {
  const all = new Set(found)
  for (const comorbidity of found) {
    const milder = SUPPRESSES[comorbidity]
    if (milder) all.delete(milder)
  }
  return [...all]
}

/** The comorbidity that a diagnosis stands for; null for every other diagnosis and every other code system. */
export function comorbidityOf(coding: { system: string | null; code: string | null }): Comorbidity | null {
  const { system, code } = coding
  if (code === null) return null
  if (system === 'http://snomed.info/sct') return SNOMED.get(code) ?? null
  if (system === 'http://hl7.org/fhir/sid/icd-10-cm' || system === 'http://hl7.org/fhir/sid/icd-10')
    return ofIcd10(code)
  return null
}

const SNOMED = new Map(
  entriesOf(snomedCodes).flatMap(([comorbidity, codes]) =>
    Object.keys(codes).map((code) => [code, comorbidity] as const),
  ),
)

const ICD10 = entriesOf(icd10Prefixes).flatMap(([comorbidity, prefixes]) =>
  prefixes.map((prefix) => ({ prefix, comorbidity })),
)

/** The longest prefix wins, so that a subcode may stand elsewhere than its chapter. */
function ofIcd10(code: string): Comorbidity | null {
  const plain = code.replace(/[.\s]/g, '').toUpperCase()
  const matches = ICD10.filter(({ prefix }) => plain.startsWith(prefix))
  const longest = matches.reduce((best, match) => Math.max(best, match.prefix.length), 0)
  return matches.find(({ prefix }) => prefix.length === longest)?.comorbidity ?? null
}

function entriesOf<T>(table: Readonly<Record<Comorbidity, T>>): [Comorbidity, T][] {
  return Object.entries(table) as [Comorbidity, T][] // the keys of such a record are comorbidities
}
