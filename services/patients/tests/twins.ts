import type { Sensitivity } from '@baton/events/sensitivity'
import type { asking } from './ask.js'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import type { PatientsDeps } from '../src/deps.js'

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'

interface Stage {
  readonly patients: TestSubgraph<PatientsDeps>
  readonly ask: ReturnType<typeof asking>
}

/**
 * A patient with a plain chart, and with records of a label beside it, of every kind that can have one or can be of a stay
 * that has one. Two such patients differ in nothing but the label's records: whoever may not know of these must not be able
 * to tell one patient from the other, by whatever they ask.
 */
export async function twin(stage: Stage, family: string, label: Sensitivity | null): Promise<string> {
  const patientId = await stage.ask.patient({ family, given: ['Toni'] })
  if (label) await labelledChart(stage, patientId, label)
  await plainChart(stage, patientId)
  return patientId
}

async function plainChart({ ask }: Stage, patientId: string): Promise<void> {
  const dana = viewer('dana')
  await ask.done(dana, 'recordCondition', { patientId, code: { system: ICD10, code: 'E11.9' } })
  const stay = { patientId, class: 'IMP', status: 'FINISHED', admitSource: { code: 'emd' } }
  const times = { admittedAt: '2026-11-18T12:00:00Z', dischargedAt: '2026-11-21T12:00:00Z' }
  await ask.done(dana, 'recordEncounter', { ...stay, ...times })
  const visit = {
    patientId,
    class: 'AMB',
    status: 'FINISHED',
    admittedAt: '2026-06-01T12:00:00Z',
    dischargedAt: '2026-06-01T13:00:00Z',
  }
  await ask.done(dana, 'recordEncounter', visit)
  const weight = { system: 'http://loinc.org', code: '29463-7' }
  await ask.done(dana, 'recordObservation', { patientId, code: weight, value: 80, unit: 'kg' })
}

/** The ids of a twin's labelled records. */
export function labelledIds(patientId: string) {
  const id = (noun: string) => `${noun}_${patientId.slice('patient_'.length, -1)}x`
  return {
    stay: id('encounter'),
    visit: `${id('encounter').slice(0, -1)}y`,
    otherStay: `${id('encounter').slice(0, -1)}z`,
    condition: id('condition'),
    conditionOfStay: `${id('condition').slice(0, -1)}y`,
    observation: id('observation'),
    medication: id('medication'),
    assessment: id('assessment'),
    document: id('document'),
    allergy: id('allergy'),
    attempt: id('contact_attempt'),
  }
}

/** Written as a source's feed writes it: nobody here need be able to read it. */
async function labelledChart({ patients }: Stage, patientId: string, label: Sensitivity): Promise<void> {
  const ids = labelledIds(patientId)
  const write = (sql: string, ...parameters: readonly unknown[]) =>
    patients.db.query(sql, [patientId, ...parameters])
  const stays = { [ids.visit]: 'EMER', [ids.stay]: 'IMP', [ids.otherStay]: 'IMP' }
  for (const [id, kind] of Object.entries(stays))
    await write(
      `insert into encounter (id, patient_id, class, status, admitted_at, discharged_at, sensitivity)
       values ($2, $1, $3, 'FINISHED', '2026-10-05T12:00Z', '2026-10-08T12:00Z', $4)`,
      ...[id, kind, label],
    )
  const condition = `insert into condition (id, patient_id, encounter_id, code, codings, comorbidity, sensitivity, recorded_at)
    values ($2, $1, $3, $4::jsonb, jsonb_build_array($4::jsonb), $5, $6, '2026-10-06T12:00Z')`
  await write(condition, ids.condition, null, coded('B20'), 'aids', label)
  await write(condition, ids.conditionOfStay, ids.stay, coded('I50.9'), 'congestiveHeartFailure', 'NONE')
  await write(
    `insert into observation (id, patient_id, encounter_id, code, value, unit, observed_at, recorded_at, recorded_by)
     values ($2, $1, $3, '{"code": "20509-6"}', 9, 'g/dL', '2026-11-19T12:00Z', '2026-11-19T12:00Z', 'x')`,
    ...[ids.observation, ids.stay],
  )
  await write(
    `insert into medication (id, patient_id, encounter_id, code, status, recorded_at, recorded_by)
     values ($2, $1, $3, '{"display": "secretine"}', 'ACTIVE', '2026-10-06T12:00Z', 'x')`,
    ...[ids.medication, ids.stay],
  )
  await write(
    `insert into assessment (id, patient_id, encounter_id, instrument, version, answers, total, band, factors, positives,
       missing, sensitivity, assessed_at, recorded_at, recorded_by)
     values ($2, $1, $3, 'PHQ_9', '1', '[]', 18, 'MODERATELY_SEVERE', '[]', '{}', '{}', 'NONE', '2026-10-06T12:00Z',
       '2026-10-06T12:00Z', 'x')`,
    ...[ids.assessment, ids.stay],
  )
  await write(
    `insert into document (id, patient_id, title, content_type, status, sensitivity, added_at, added_by)
     values ($2, $1, 'secret letter', 'application/pdf', 'AWAITING_UPLOAD', $3, '2026-10-06T12:00Z', 'x')`,
    ...[ids.document, label],
  )
  await write(
    `insert into allergy (id, patient_id, encounter_id, entry_key, source, code, categories, reactions, recorded_at)
     values ($2, $1, $3, $2, 'urn:x', '{"display": "secretine"}', '{}', '[]', '2026-10-06T12:00Z')`,
    ...[ids.allergy, ids.stay],
  )
  await write(
    `insert into contact_attempt (id, patient_id, encounter_id, topic, step, kind, channel, status, outcome, is_automated, due_at,
       attempted_at, created_by, created_at)
     values ($2, $1, $3, 'post-discharge', 1, 'CALL', 'CALL', 'DONE', 'REACHED_PATIENT', false, '2026-10-09T12:00Z',
       '2026-10-09T12:00Z', 'x', '2026-10-09T12:00Z')`,
    ...[ids.attempt, ids.stay],
  )
  await write(
    `insert into source_resource (source, type, source_id, patient_id, hash, body, sensitivity)
     values ('urn:x', 'Procedure', $2, $1, '\\x00', $3, $4)`,
    ...[`procedure ${patientId}`, JSON.stringify(procedure), label],
  )
}

const coded = (code: string): string => JSON.stringify({ system: ICD10, code })
const procedure = {
  resourceType: 'Procedure',
  status: 'completed',
  performedDateTime: '2026-11-19T12:00:00Z',
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-pcs', code: 'HZ2ZZZZ' }] },
}
