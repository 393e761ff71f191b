import { hospital, type HospitalInput } from '@baton/clinical/scores/hospital'
import { daysBetween } from './calendar.js'
import type { EncounterRow } from './encounter.js'
import { isAcute, type ScoredStay } from './lace-of-stay.js'

/** A laboratory value of a stay. */
export interface Laboratory {
  readonly id: string
  readonly value: number
  readonly unit: string | null
}

/** What the record holds of a stay for HOSPITAL. */
export interface StayFindings {
  /** The last of each before the discharge; null when the stay has none. */
  readonly hemoglobin: Laboratory | null
  readonly sodium: Laboratory | null
  /** Procedures with an ICD code during the stay. */
  readonly procedureIds: readonly string[]
  /** Inpatient stays that began in the twelve months before; null when the record holds no history at all. */
  readonly priorAdmissionIds: readonly string[] | null
  /** The emergency visit that led to the stay, if there was one. */
  readonly cameThroughEmergency: boolean
}

/** Services of oncology in SNOMED CT: clinical, medical, radiation, surgical, gynecologic and pediatric. */
const ONCOLOGY_CODES: ReadonlySet<string> = new Set([
  '394592004',
  '394593009',
  '419815003',
  '394594003',
  '408480009',
  '394915009',
])
const ONCOLOGY_WORDS = /\boncolog|\bhem[\s/-]?onc/i

/** HOSPITAL of a stay that ended, in the version of 2016; null when the stay has no length that can be counted. */
export function hospitalOfStay(stay: EncounterRow, findings: StayFindings, zone: string): ScoredStay | null {
  if (!stay.admittedAt || !stay.dischargedAt) return null
  const lengthOfStayDays = daysBetween(stay.admittedAt, stay.dischargedAt, zone)
  if (lengthOfStayDays < 0) return null
  const { hemoglobin, sodium, procedureIds, priorAdmissionIds } = findings
  const input: HospitalInput = {
    hemoglobin: hemoglobin && inKnownUnit(hemoglobin),
    oncology: isOncology(stay),
    sodium: sodium?.value ?? null,
    procedure: procedureIds.length > 0,
    urgent: isAcute(stay) || findings.cameThroughEmergency,
    priorAdmissions: priorAdmissionIds?.length ?? null,
    lengthOfStayDays,
  }
  const { version, factors, total, highestTotal, band, incomplete } = hospital(input)
  return {
    instrument: 'HOSPITAL',
    version,
    total,
    highestTotal,
    band,
    factors,
    inputs: {
      ...input,
      timeZone: zone,
      hemoglobinId: hemoglobin?.id ?? null,
      sodiumId: sodium?.id ?? null,
      procedureIds,
      priorAdmissionIds,
    },
    incomplete,
    offLabel: stay.class === 'OBSENC',
  }
}

/** Whether the stay ended in a service of oncology, by the code of its kind or by the words of kind and unit. */
export function isOncology({ type, location }: Pick<EncounterRow, 'type' | 'location'>): boolean {
  return (
    ONCOLOGY_CODES.has(type?.code ?? '') ||
    ONCOLOGY_WORDS.test(type?.display ?? '') ||
    ONCOLOGY_WORDS.test(location ?? '')
  )
}

/** Laboratories report hemoglobin in g/dL or g/L; a value in another unit is no value. */
function inKnownUnit({ value, unit }: Laboratory): HospitalInput['hemoglobin'] {
  if (unit === 'g/L') return { value, unit }
  return unit === null || unit.toLowerCase() === 'g/dl' ? { value, unit: 'g/dL' } : null
}
