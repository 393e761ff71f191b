import { expect, test } from '@jest/globals'
import { readLine } from './bundle.js'
import { isWellFormed, readConcept } from './codes.js'
import { readDateTime } from './date-time.js'
import { readReference } from './references.js'

test.each([
  ['{', 'The line is not JSON.'],
  ['[]', 'The line is not a FHIR resource: it is not a JSON object.'],
  ['{"a":1}', 'The line is not a bundle or another FHIR resource: it has no resourceType.'],
  ['{"resourceType":"Bundle"}', 'The bundle has no entries.'],
  [bundle([{}, {}]), 'Entry 1: there is no resource.'],
  [
    bundle([{ resource: { resourceType: 'Patient' } }]),
    'Patient has neither an id nor a fullUrl, so it could not be recognised again.',
  ],
  [
    bundle([{ request: { method: 'DELETE', url: 'Patient/1' } }]),
    'Patient asks to be deleted; an import only adds and changes.',
  ],
  [
    bundle([{ resource: { resourceType: 'Patient', id: '1' }, request: { method: 'DELETE' } }]),
    'Patient asks to be deleted; an import only adds and changes.',
  ],
  ...['Patient/123', '/Patient/123', 'https://ehr.example/fhir/Patient/123'].map((url) => [
    bundle([{ resource: { resourceType: 'Patient', id: '456' }, request: { method: 'PUT', url } }]),
    'Patient/456 asks to be put as Patient/123; a resource is put under its own id.',
  ]),
])('a line that cannot be read says why: %s', (line, reason) => {
  expect(readLine(line)).toEqual({ ok: false, reason })
})

test('a bundle gives its entries, and one bare resource is a line of its own', () => {
  const patient = { resourceType: 'Patient', id: 'p' }
  expect(readLine(bundle([{ fullUrl: 'urn:uuid:p', resource: patient }]))).toEqual({
    ok: true,
    entries: [{ type: 'Patient', id: 'p', fullUrl: 'urn:uuid:p', resource: patient }],
  })
  expect(readLine(JSON.stringify(patient))).toMatchObject({
    ok: true,
    entries: [{ type: 'Patient', id: 'p' }],
  })
})

test('a resource without an id is known by its fullUrl', () => {
  const line = bundle([{ fullUrl: 'urn:uuid:77', resource: { resourceType: 'Patient' } }])
  expect(readLine(line)).toMatchObject({ ok: true, entries: [{ id: '77' }] })
})

test('the entries of a batch stand for themselves, and PUT names what it puts', () => {
  const patient = { resourceType: 'Patient' }
  const line = JSON.stringify({
    resourceType: 'Bundle',
    type: 'batch',
    entry: [{ resource: patient, request: { method: 'PUT', url: 'Patient/8' } }, {}, { resource: patient }],
  })
  expect(readLine(line)).toEqual({
    ok: true,
    entries: [{ type: 'Patient', id: '8', fullUrl: null, resource: patient }],
    faults: [
      { position: 2, reason: 'there is no resource.' },
      {
        position: 3,
        reason: 'Patient has neither an id nor a fullUrl, so it could not be recognised again.',
      },
    ],
  })
})

test('a junk code is dropped and keeps its words', () => {
  const system = 'http://snomed.info/sct'
  const read = readConcept({
    coding: [{ system, code: '112141AAAA', display: 'Tuberculosis' }],
    text: 'Tuberculosis',
  })
  expect(read.value).toEqual({ system: null, code: null, display: 'Tuberculosis' })
  expect(read.dropped).toEqual([{ system, code: '112141AAAA' }])
})

test('the first good coding is the value', () => {
  const icd = { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }
  const read = readConcept({
    coding: [{ system: 'http://snomed.info/sct', code: 'x' }, icd],
    text: 'Heart failure',
  })
  expect(read.value).toEqual({ ...icd, display: 'Heart failure' })
})

test('codes are checked by form, and unknown systems are believed', () => {
  expect(isWellFormed('http://loinc.org', '4548-4')).toBe(true)
  expect(isWellFormed('http://loinc.org', '4548')).toBe(false)
  expect(isWellFormed('urn:local', 'anything')).toBe(true)
})

test.each([
  ['urn:uuid:1', { kind: 'url', url: 'urn:uuid:1' }],
  ['Patient/1', { kind: 'id', type: 'Patient', id: '1' }],
  ['https://example.org/fhir/Patient/1/_history/2', { kind: 'id', type: 'Patient', id: '1' }],
  [
    'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|99',
    { kind: 'identifier', type: 'Practitioner', system: 'http://hl7.org/fhir/sid/us-npi', value: '99' },
  ],
  ['Patient?identifier=99', { kind: 'identifier', type: 'Patient', system: null, value: '99' }],
  ['Patient?identifier=%7C99', { kind: 'identifier', type: 'Patient', system: '', value: '99' }],
  ['Practitioner?identifier=99', { kind: 'url', url: 'Practitioner?identifier=99' }],
  ['#coverage', { kind: 'contained', id: 'coverage' }],
])('%s is read as what it names', (text, reference) => {
  expect(readReference(text)).toEqual(reference)
})

test.each([
  ['2011-06-18T15:29:50+00:00', 'instant', '2011-06-18'],
  ['2011-06-18', 'day', '2011-06-18'],
  ['2011-06', 'month', '2011-06-01'],
  ['2011', 'year', '2011-01-01'],
])('%s is precise to the %s', (text, precision, firstDay) => {
  expect(readDateTime(text)).toMatchObject({ precision, firstDay })
})

test.each(['', 'yesterday', '2011-13-01', '2011-02-30', '2011-06-18T15:29:50'])(
  '%s is no FHIR date',
  (text) => {
    expect(readDateTime(text)).toBeNull()
  },
)

function bundle(entry: object[]): string {
  return JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry })
}
