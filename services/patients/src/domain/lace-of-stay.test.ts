import { expect, test } from '@jest/globals'
import type { EncounterRow } from './encounter.js'
import { isAcute, laceOfStay, type EmergencyVisit, type StayFacts } from './lace-of-stay.js'
import { nothing } from './visit.js'

const zone = 'America/New_York'

test('Rosa Delgado leaves with LACE 14, high: L4 + A3 + C5 + E2', () => {
  const scored = laceOfStay(rosa())
  expect(scored).toMatchObject({ total: 14, band: 'HIGH', incomplete: false, offLabel: false })
  expect(scored?.factors.map(({ code, points }) => `${code}${points}`)).toEqual(['L4', 'A3', 'C5', 'E2'])
})

test('the emergency visit that led to the stay does not count, nor one of seven months ago', () => {
  expect(laceOfStay(rosa())?.inputs).toMatchObject({
    emergencyVisits: 2,
    emergencyVisitIds: ['july', 'september'],
    indexEmergencyVisitId: 'index',
  })
})

test('two emergency visits on one day at one facility count once', () => {
  const again = visit('again', '2026-09-21T20:00:00-04:00')
  const facts = rosa()
  expect(laceOfStay({ ...facts, emergencyVisits: [...(facts.emergencyVisits ?? []), again] })?.total).toBe(14)
})

test('who was sent home and came back within a day was there twice: the last visit led to the stay', () => {
  const facts = rosa()
  const dayBefore = {
    ...visit('day-before', '2026-11-17T16:00:00-05:00'),
    dischargedAt: new Date('2026-11-17T19:00:00-05:00'),
  }
  const [index, ...earlier] = [...(facts.emergencyVisits ?? [])].reverse()
  const emergencyVisits = [...earlier.reverse(), dayBefore, ...(index ? [index] : [])]
  expect(laceOfStay({ ...facts, emergencyVisits })?.inputs).toMatchObject({
    emergencyVisits: 3,
    emergencyVisitIds: ['july', 'september', 'day-before'],
    indexEmergencyVisitId: 'index',
  })
})

test.each(['EM', 'UR', 'A', 'E', 'U', '1', '2', '5'])('an admission of priority %s is acute', (code) => {
  expect(isAcute({ priority: { system: null, code, display: null }, admitSource: null })).toBe(true)
})

test.each(['EL', 'R', 'C', 'L', 'N', '3', '4', '9'])('an admission of priority %s is not', (code) => {
  expect(isAcute({ priority: { system: null, code, display: null }, admitSource: null })).toBe(false)
})

test('a record without any history gives a range and says that it is incomplete', () => {
  const scored = laceOfStay({ ...rosa(), emergencyVisits: null })
  expect(scored).toMatchObject({ total: 12, highestTotal: 16, incomplete: true })
})

test('a stay over one midnight is one day, whatever the hours', () => {
  const stay = {
    ...rosa().stay,
    admittedAt: new Date('2026-11-18T23:50:00-05:00'),
    dischargedAt: new Date('2026-11-19T00:20:00-05:00'),
  }
  expect(laceOfStay({ ...rosa(), stay })?.inputs).toMatchObject({ lengthOfStayDays: 1 })
})

test('a planned stay is not acute', () => {
  const stay = { ...rosa().stay, priority: { system: null, code: 'EL', display: null }, admitSource: null }
  expect(laceOfStay({ ...rosa(), stay, emergencyVisits: [] })?.factors[1]?.points).toBe(0)
})

function rosa(): StayFacts {
  return {
    stay: stay('2026-11-18T15:20:00-05:00', '2026-11-24T14:05:00-05:00'),
    conditions: [
      { id: 'chf', comorbidity: 'congestiveHeartFailure' },
      { id: 'copd', comorbidity: 'chronicPulmonaryDisease' },
    ],
    emergencyVisits: [
      visit('march', '2026-03-02T20:00:00-05:00'),
      visit('july', '2026-07-09T18:40:00-04:00'),
      visit('september', '2026-09-21T03:10:00-04:00'),
      { ...visit('index', '2026-11-18T10:50:00-05:00'), dischargedAt: new Date('2026-11-18T15:20:00-05:00') },
    ],
    zone,
  }
}

function visit(id: string, at: string): EmergencyVisit {
  return { id, admittedAt: new Date(at), dischargedAt: null, facility: 'hospital' }
}

function stay(from: string, to: string): EncounterRow {
  return {
    id: 'encounter',
    version: 1,
    patientId: 'patient',
    ...nothing,
    status: 'FINISHED',
    admittedAt: new Date(from),
    dischargedAt: new Date(to),
    admitSource: { system: null, code: 'emd', display: null },
  }
}
