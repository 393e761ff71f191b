import type { Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { told } from './fixtures.js'

type Clinical = Payload<'clinical-fact.recorded.v1'>['facts'][number]

/** What somebody needs to be counted by each of the published measures, told in two parts, one of them twice. */
export function countedByCms(patientId: string): readonly DomainEvent[] {
  const fact = (id: string, type: string, code: string, more: Omit<Clinical, 'id' | 'type'>): Clinical => ({
    ...{ id: `${patientId}-cms-${id}`, type, codes: [{ system: 'urn:test', code }] },
    ...more,
  })
  const during = (start: string, end: string) => ({ status: 'finished', start, end })
  const since = { status: 'active', start: '2020-01-01T15:00:00Z' }
  const tell = (recordedAt: string, ...facts: Clinical[]): DomainEvent =>
    told('clinical-fact.recorded.v1', {
      ...{ subject: patientId, patientId, at: recordedAt },
      payload: { patientId, facts },
    })
  const known = '2026-11-25T12:00:00Z'
  const a1c = (value: number, more: object = {}): Clinical =>
    fact('a1c', 'Observation', 'hba1c', {
      ...{ status: 'final', start: '2026-06-01T15:00:00Z', value, unit: '%', ...more },
      categories: [{ system: 'urn:test', code: 'laboratory' }],
    })
  return [
    tell(
      known,
      fact('office', 'Encounter', 'officeVisit', during('2026-02-01T15:00:00Z', '2026-02-01T15:15:00Z')),
      fact(
        'screened',
        'Encounter',
        'depressionEncounter',
        during('2026-03-01T15:00:00Z', '2026-03-01T15:15:00Z'),
      ),
      fact('stay', 'Encounter', 'inpatient', during('2026-04-01T15:00:00Z', '2026-04-05T15:00:00Z')),
      fact('cover', 'Coverage', 'medicareAdvantage', { status: 'active', start: '2020-01-01T15:00:00Z' }),
      fact('pressure', 'Condition', 'hypertension', since),
      fact('sugar', 'Condition', 'diabetes', since),
      fact('sent', 'ServiceRequest', 'referral', {
        ...{ status: 'active', intent: 'order', noted: '2026-05-01T15:00:00Z' },
      }),
      a1c(9.4),
    ),
    tell(known, ...depressionAndSubstanceUse(fact)),
    tell(known, a1c(8.1, { revises: true })),
    tell('2026-11-28T12:00:00Z', a1c(9.9, { revises: true })),
    tell('2026-11-30T12:00:00Z', {
      ...{ type: 'Patient', id: patientId, bornOn: '1955-01-01' },
      values: [{ system: 'http://hl7.org/fhir/administrative-gender', code: 'female' }],
    }),
  ]
}

type MakeFact = (id: string, type: string, code: string, more: Omit<Clinical, 'id' | 'type'>) => Clinical

/** A depression a year before and one that is treated now, a disorder that began at the office visit, medications asked for. */
function depressionAndSubstanceUse(fact: MakeFact): Clinical[] {
  const visit = (day: string) => ({
    ...{ status: 'finished', start: `${day}T15:00:00Z`, end: `${day}T15:15:00Z` },
  })
  const active = (start: string) => ({ status: 'active', verification: 'confirmed', start })
  return [
    fact('seen', 'Encounter', 'contactOrOfficeVisit', visit('2025-03-01')),
    fact('listed', 'Encounter', 'medicationsEncounter', visit('2026-02-15')),
    fact('sad-before', 'Condition', 'majorDepressionOrRemission', active('2020-01-01T15:00:00Z')),
    fact('sad', 'Condition', 'majorDepression', active('2026-02-01T15:05:00Z')),
    fact('use', 'Condition', 'substanceUseDisorder', active('2026-02-01T15:05:00Z')),
    fact('asked', 'Observation', 'depressionQuestionnaire', {
      ...{ status: 'final', start: '2025-03-01T15:05:00Z', value: 15 },
    }),
    fact('pills', 'MedicationDispense', 'antidepressant', {
      ...{ status: 'completed', start: '2026-02-01T16:00:00Z', supplyDays: 90 },
    }),
  ]
}
