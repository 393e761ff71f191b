import { hospital, type HospitalInput } from '@baton/clinical/scores/hospital'
import { daysBetween } from './calendar.js'
import type { CodedValue } from './coded-value.js'
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
  /** The service that the source says the stay was in, by its codes and its words. */
  readonly service: readonly Pick<CodedValue, 'code' | 'display'>[]
}

/** Services of oncology in SNOMED CT: clinical, medical, radiation, gynecologic and pediatric. */
const ONCOLOGY_CODES: ReadonlySet<string> = new Set([
  '394592004',
  '394593009',
  '419815003',
  '408446006',
  '418002000',
])
const ONCOLOGY_WORDS = /oncolog|\bonc\b|\bhem[\s/-]?onc/i

/** HOSPITAL of a stay that ended, in the version of 2016; null when the stay has no length that can be counted. */
export function hospitalOfStay(stay: EncounterRow, findings: StayFindings, zone: string): ScoredStay | null {
  if (!stay.admittedAt || !stay.dischargedAt) return null
  const lengthOfStayDays = daysBetween(stay.admittedAt, stay.dischargedAt, zone)
  if (lengthOfStayDays < 0) return null
  const { hemoglobin, sodium, procedureIds, priorAdmissionIds } = findings
  const input: HospitalInput = {
    hemoglobin: hemoglobin && inKnownUnit(hemoglobin),
    oncology: isOncology(stay, findings.service),
    sodium: sodium && inMillimoles(sodium),
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

/** Whether the stay ended in a service of oncology, by the codes of its kind and service or by the words of these and the unit. */
export function isOncology(
  { type, location }: Pick<EncounterRow, 'type' | 'location'>,
  service: StayFindings['service'],
): boolean {
  const told = [...service, type, { code: null, display: location }]
  return told.some((one) => ONCOLOGY_CODES.has(one?.code ?? '') || ONCOLOGY_WORDS.test(one?.display ?? ''))
}

/** Laboratories report hemoglobin in g/dL or g/L; a value in another unit is no value. */
function inKnownUnit({ value, unit }: Laboratory): HospitalInput['hemoglobin'] {
  const known = unit?.toLowerCase() ?? 'g/dl'
  if (known === 'g/l') return { value, unit: 'g/L' }
  return known === 'g/dl' ? { value, unit: 'g/dL' } : null
}

/** Sodium has one charge: as many millimoles as milliequivalents. A value in another unit is no value. */
function inMillimoles({ value, unit }: Laboratory): number | null {
  return ['mmol/l', 'meq/l'].includes(unit?.toLowerCase() ?? 'mmol/l') ? value : null
}
