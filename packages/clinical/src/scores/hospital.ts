import { sumOf, type ScoreFactor } from './score-factor.js'

/**
 * HOSPITAL score: potentially avoidable readmission within 30 days. Donze J et al., JAMA Intern Med 2013;173:632
 * (derivation) and 2016;176:496 (international validation). Two cut-offs of the admissions part circulate; both are
 * here under their own version. The simplified score (Donze JD et al., 2017) drops the procedure and counts active
 * cancer instead of the oncology service.
 */
export type HospitalVersion = '2013' | '2016' | 'simplified'

/** What HOSPITAL is computed from, at discharge. null: not known. */
export interface HospitalInput {
  /** The last value before discharge. */
  readonly hemoglobin: { readonly value: number; readonly unit: 'g/dL' | 'g/L' } | null
  /** Discharged from an oncology service; in the simplified score: active cancer. */
  readonly oncology: boolean
  /** mmol/L, the last value before discharge. */
  readonly sodium: number | null
  /** Any ICD-coded procedure during the stay; the simplified score does not ask. */
  readonly procedure: boolean
  readonly urgent: boolean
  /** Hospital admissions in the twelve months before. */
  readonly priorAdmissions: number | null
  readonly lengthOfStayDays: number
}

/** How likely an avoidable return is: 0-4, 5-6, 7 or more. */
export type HospitalBand = 'LOW' | 'INTERMEDIATE' | 'HIGH'

/** The parts and what they come to. */
export interface Hospital {
  readonly version: HospitalVersion
  readonly factors: readonly ScoreFactor[]
  /** With unknown inputs, the least it can be. */
  readonly total: number
  readonly highestTotal: number
  readonly band: HospitalBand
  readonly incomplete: boolean
}

const GRAMS_PER_LITRE = 10

/** Computes HOSPITAL; a laboratory value that is missing leaves the score incomplete, with a range. */
export function hospital(input: HospitalInput, version: HospitalVersion = '2016'): Hospital {
  const parts = partsOf(input, version)
  const factors = parts.map(({ most: _, ...factor }) => factor)
  const total = sumOf(factors)
  const unknown = parts.filter(({ points }) => points === null)
  const highestTotal = total + unknown.reduce((sum, { most }) => sum + most, 0)
  return { version, factors, total, highestTotal, band: hospitalBand(total), incomplete: unknown.length > 0 }
}

/** The band of a total. */
export function hospitalBand(total: number): HospitalBand {
  if (total >= 7) return 'HIGH'
  return total >= 5 ? 'INTERMEDIATE' : 'LOW'
}

interface Part extends ScoreFactor {
  /** The most that the part can come to. */
  readonly most: number
}

function partsOf(input: HospitalInput, version: HospitalVersion): readonly Part[] {
  const simplified = version === 'simplified'
  const { hemoglobin, sodium, priorAdmissions } = input
  return [
    {
      code: 'H',
      label: 'Hemoglobin below 12 g/dL',
      input: hemoglobin ? `${hemoglobin.value} ${hemoglobin.unit}` : 'unknown',
      points: hemoglobin ? Number(inGramsPerDecilitre(hemoglobin) < 12) : null,
      most: 1,
    },
    {
      code: 'O',
      label: simplified ? 'Active cancer' : 'Discharged from oncology',
      ...yes(input.oncology, 2),
    },
    {
      code: 'S',
      label: 'Sodium below 135 mmol/L',
      input: sodium === null ? 'unknown' : `${sodium} mmol/L`,
      points: sodium === null ? null : Number(sodium < 135),
      most: 1,
    },
    ...(simplified ? [] : [{ code: 'P', label: 'Procedure during the stay', ...yes(input.procedure, 1) }]),
    { code: 'IT', label: 'Urgent or emergent admission', ...yes(input.urgent, 1) },
    {
      code: 'A',
      label: 'Admissions in the twelve months before',
      input: priorAdmissions === null ? 'unknown' : String(priorAdmissions),
      points: priorAdmissions === null ? null : admissionPoints(priorAdmissions, version),
      most: 5,
    },
    {
      code: 'L',
      label: 'Five days or longer',
      input: `${input.lengthOfStayDays} days`,
      points: input.lengthOfStayDays >= 5 ? 2 : 0,
      most: 2,
    },
  ]
}

function inGramsPerDecilitre({ value, unit }: { value: number; unit: 'g/dL' | 'g/L' }): number {
  return unit === 'g/L' ? value / GRAMS_PER_LITRE : value
}

function yes(found: boolean, points: number) {
  return { input: found ? 'yes' : 'no', points: found ? points : 0, most: points }
}

/** 2016: 0-1, 2-5, more. 2013: none, 1-5, more. The simplified score has the cut-offs of 2016. */
function admissionPoints(admissions: number, version: HospitalVersion): number {
  if (admissions > 5) return 5
  return admissions >= (version === '2013' ? 1 : 2) ? 2 : 0
}
