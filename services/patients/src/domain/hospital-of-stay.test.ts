import { expect, test } from '@jest/globals'
import type { EncounterRow } from './encounter.js'
import { hospitalOfStay, isOncology, type StayFindings } from './hospital-of-stay.js'
import { nothing } from './visit.js'

const stay: EncounterRow = {
  id: 'encounter',
  version: 1,
  patientId: 'patient',
  ...nothing,
  status: 'FINISHED',
  admittedAt: new Date('2026-11-18T15:20:00-05:00'),
  dischargedAt: new Date('2026-11-20T14:05:00-05:00'),
}
const findings: StayFindings = {
  hemoglobin: null,
  sodium: null,
  procedureIds: [],
  priorAdmissionIds: [],
  cameThroughEmergency: false,
  service: [],
}

function pointsOf(part: string, found: Partial<StayFindings>) {
  const score = hospitalOfStay(stay, { ...findings, ...found }, 'America/New_York')
  return score?.factors.find(({ code }) => code === part)?.points
}

test.each([
  [119, 'g/L', 1],
  [119, 'G/L', 1],
  [120, 'g/l', 0],
  [11.9, 'g/dL', 1],
  [11.9, 'G/DL', 1],
  [12, null, 0],
  [7.4, 'mmol/L', null],
])('hemoglobin of %p %p is %p points', (value, unit, points) => {
  expect(pointsOf('H', { hemoglobin: { id: 'h', value, unit } })).toBe(points)
})

test.each([
  [134, 'mmol/L', 1],
  [134, 'mEq/L', 1],
  [134.9, 'meq/l', 1],
  [135, 'mmol/L', 0],
  [134, null, 1],
  [309, 'mg/dL', null],
])('sodium of %p %p is %p points', (value, unit, points) => {
  expect(pointsOf('S', { sodium: { id: 's', value, unit } })).toBe(points)
})

const coded = (code: string) => ({
  type: { system: 'http://snomed.info/sct', code, display: null },
  location: null,
})

test.each(['394592004', '394593009', '419815003', '408446006', '418002000'])('%s is oncology', (code) => {
  expect(isOncology(coded(code), [])).toBe(true)
})

test.each([
  ['ophthalmology', '394594003'],
  ['clinical immunology', '408480009'],
  ['general pathology', '394915009'],
  ['clinical hematology', '394803006'],
])('%s is not', (_, code) => {
  expect(isOncology(coded(code), [])).toBe(false)
})

test.each([
  ['4 ONC 12 A', true],
  ['Neuro-oncology 2', true],
  ['HEM/ONC^3', true],
  ['Concord wing 4', false],
])('a unit that is called %p: %p', (location, expected) => {
  expect(isOncology({ type: null, location }, [])).toBe(expected)
})

test('the service that the source names is looked at', () => {
  expect(pointsOf('O', { service: [{ code: null, display: 'Gynaecological Oncology' }] })).toBe(2)
})
