import type { CodedValue } from './coded-value.js'

/** Somebody who took part in an encounter, as its source told of them. */
export interface EncounterParticipant {
  /** The parts that they had in it; none where the source does not say. */
  readonly types: readonly CodedValue[]
  readonly name: string | null
  /** National Provider Identifier. */
  readonly npi: string | null
  /** Whom the source's own reference leads to; others are known here by their NPI, or not at all. */
  readonly practitionerId: string | null
}

/** HL7 v3 ParticipationType, the system of the parts that FHIR and HL7 v2 know alike. */
const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType'

/** The parts that HL7 v2 has fields for: who attends (PV1-7), referred (PV1-8), is consulted (PV1-9) and admitted (PV1-17). */
export const PARTS = {
  ATND: { system: PARTICIPATION, code: 'ATND', display: 'attender' },
  REF: { system: PARTICIPATION, code: 'REF', display: 'referrer' },
  CON: { system: PARTICIPATION, code: 'CON', display: 'consultant' },
  ADM: { system: PARTICIPATION, code: 'ADM', display: 'admitter' },
} as const satisfies Record<string, CodedValue>

/** In this order, whoever has one of these parts is in charge; else whoever is named first and may be. */
const IN_CHARGE = ['ATND', 'PPRF']

/** Parts, of HL7 v3 and of FHIR's own, of those who are never in charge: who sent, interprets, comes along, or is called. */
const BESIDE: ReadonlySet<unknown> = new Set([
  ...['REF', 'REFB', 'REFT', 'TRANS', 'ESC', 'CALLBCK', 'INF'],
  ...['translator', 'emergency'],
])

/** Who of the staff that took part is in charge of an encounter; undefined when nobody is named who may be. */
export function inCharge(participants: readonly EncounterParticipant[]): EncounterParticipant | undefined {
  for (const part of IN_CHARGE) {
    const found = participants.find(({ types }) => types.some(({ code }) => code === part))
    if (found) return found
  }
  return participants.find(({ types }) => !types.some(({ code }) => BESIDE.has(code)))
}

/**
 * Those whom one tells of, and those whom another does in parts of which that one says nothing. An entry without name and
 * number says that nobody has the part (any more): `namedOnly` takes such entries out.
 */
export function firstToldParticipants(
  one: readonly EncounterParticipant[],
  other: readonly EncounterParticipant[],
): readonly EncounterParticipant[] {
  const told = new Set(one.flatMap(partsOf))
  return [...one, ...other.filter((participant) => !partsOf(participant).some((part) => told.has(part)))]
}

function partsOf({ types }: EncounterParticipant): readonly string[] {
  return types.flatMap(({ code }) => code ?? [])
}

/** Whether nobody attends any more, as these say. */
export function isUnattended(participants: readonly EncounterParticipant[]): boolean {
  return participants.some(
    (one) => partsOf(one).includes(PARTS.ATND.code) && one.name === null && one.npi === null,
  )
}

/** Whether these name somebody who attends. */
export function isAttended(participants: readonly EncounterParticipant[]): boolean {
  return namedOnly(participants).some((one) => partsOf(one).includes(PARTS.ATND.code))
}

/** Without the entries that name nobody. */
export function namedOnly(participants: readonly EncounterParticipant[]): readonly EncounterParticipant[] {
  return participants.filter(({ name, npi }) => name !== null || npi !== null)
}
