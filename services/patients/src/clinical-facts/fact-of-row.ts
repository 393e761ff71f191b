import { startOfLocalDay } from '@baton/clinical/calendar/local-time'
import type { FactCode } from '@baton/fhir/facts/clinical-fact'
import { payerCodeOf } from '@baton/fhir/facts/payer'
import type { AllergyRow } from '../domain/allergy.js'
import type { CodedValue } from '../domain/coded-value.js'
import type { ConditionRow } from '../domain/condition.js'
import type { CoverageRow } from '../domain/coverage.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { ObservationRow } from '../domain/observation.js'
import type { PatientRow } from '../domain/patient.js'
import type { Retraction } from '../domain/retraction.js'
import type { LabelledFact, PatientFact } from './fact-of-entry.js'

/** What measures need of an encounter that was entered by hand or by an ADT feed. */
export function factOfEncounter(row: Omit<EncounterRow, 'version'>, revises: boolean): PatientFact {
  const { id, patientId, admittedAt, dischargedAt, facilityId } = row
  return told(patientId, revises, {
    type: 'Encounter',
    id,
    status: row.status === 'ON_LEAVE' ? 'onleave' : row.status.toLowerCase().replaceAll('_', '-'),
    class: row.class,
    start: admittedAt?.toISOString(),
    end: dischargedAt?.toISOString(),
    codes: codesOf([row.type]),
    reasons: codesOf([row.reason]),
    disposition: codesOf([row.dischargeDisposition]),
    facilityId: facilityId ?? undefined,
    sensitivity: row.sensitivity,
  })
}

/** What measures need of a condition that was entered by hand. */
export function factOfCondition(row: Omit<ConditionRow, 'version'>, revises: boolean): PatientFact {
  return told(row.patientId, revises, {
    type: 'Condition',
    id: row.id,
    status: row.clinicalStatus ?? undefined,
    verification: row.verificationStatus ?? undefined,
    start: row.onsetAt?.toISOString(),
    end: row.abatedAt?.toISOString(),
    noted: row.recordedAt?.toISOString(),
    codes: codesOf(row.codings.length > 0 ? row.codings : [row.code]),
    encounterId: row.encounterId ?? undefined,
    sensitivity: row.sensitivity,
  })
}

/** What takes the place of a fact that others must not know any longer: that it was, and nothing of it. */
export function factTakenBack(type: string, id: string, patientId: string): PatientFact {
  return told(patientId, true, { type, id, status: 'entered-in-error' })
}

/** What measures need of an allergy that a message told. */
export function factOfAllergy(row: Omit<AllergyRow, 'version'>): PatientFact {
  return told(row.patientId, false, {
    type: 'AllergyIntolerance',
    id: row.id,
    status: row.clinicalStatus ?? undefined,
    noted: row.recordedAt.toISOString(),
    start: row.onsetAt?.toISOString(),
    codes: codesOf([row.code]),
  })
}

/** What measures need of something that was measured and entered by hand. */
export function factOfObservation(
  row: Omit<ObservationRow, keyof Retraction> & Partial<Retraction>,
  revises: boolean,
): PatientFact {
  return told(row.patientId, revises, {
    type: 'Observation',
    id: row.id,
    status: row.status === 'ENTERED_IN_ERROR' ? 'entered-in-error' : 'final',
    start: row.observedAt.toISOString(),
    noted: row.recordedAt.toISOString(),
    codes: codesOf([row.code]),
    value: row.value ?? undefined,
    unit: row.unit ?? undefined,
    encounterId: row.encounterId ?? undefined,
  })
}

type CoverageFacts = Pick<
  CoverageRow,
  'id' | 'patientId' | 'status' | 'type' | 'payerCode' | 'payerName' | 'startsOn' | 'endsOn'
>

/** What measures need of a coverage that was entered by hand: its days are those of the patient's zone. */
export function factOfCoverage(row: CoverageFacts, zone: string, revises: boolean): PatientFact {
  const { id, patientId, type, payerCode, payerName, startsOn, endsOn } = row
  return told(patientId, revises, {
    type: 'Coverage',
    id,
    status: row.status.toLowerCase().replaceAll('_', '-'),
    start: startsOn ? startOfLocalDay(startsOn, zone).toISOString() : undefined,
    end: endsOn ? startOfLocalDay(endsOn, zone).toISOString() : undefined,
    codes: codesOf([type]),
    payer: payerCode ?? payerCodeOf(payerName),
  })
}

/** What measures need of a patient who was registered or changed by hand. */
export function factOfPatient(row: Omit<PatientRow, 'version'>, revises: boolean): PatientFact {
  return told(row.id, revises, {
    type: 'Patient',
    id: row.id,
    bornOn: row.birthDate ?? undefined,
    end: row.deceasedAt?.toISOString(),
    values: [{ system: 'http://hl7.org/fhir/administrative-gender', code: row.sex.toLowerCase() }],
  })
}

function told(patientId: string, revises: boolean, fact: LabelledFact): PatientFact {
  return { patientId, fact: revises ? { ...fact, revises: true } : fact }
}

function codesOf(values: readonly (CodedValue | null)[]): FactCode[] {
  return values.flatMap((value) =>
    value?.system && value.code ? [{ system: value.system, code: value.code }] : [],
  )
}
