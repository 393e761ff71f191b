import { expect, test } from '@jest/globals'
import type { PasCase } from './pas-case.js'
import { pasRequestProblems } from './pas-references.js'
import { buildPasInquiry, buildPasRequest } from './pas-request.js'

const request: PasCase = {
  trace: 'HVABCDEFGHIJKLMNOPQRST',
  originator: '11234567893',
  baseUrl: 'https://baton.example/fhir',
  claimId: 'authorization_1',
  createdAt: '2026-11-24T20:00:00.000Z',
  expedited: true,
  patient: { id: 'patient_1', family: 'Delgado', given: ['Rosa'], birthDate: '1952-06-14', gender: 'female' },
  coverage: { id: 'coverage_1', memberId: 'SA778812034' },
  insurer: { id: 'payer_1', name: 'Summit Advantage', npi: null },
  provider: { id: 'requester_1', name: 'Harborview', npi: '1234567893' },
  practitioner: { id: 'practitioner_1', name: 'Helen Cho', npi: '1234567893' },
  diagnoses: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9', display: null }],
  lines: [
    {
      sequence: 1,
      service: {
        system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
        code: 'G0299',
        display: 'RN',
      },
      serviceType: '42',
      placeOfService: '12',
      quantity: 9,
      unit: 'visits',
      from: '2026-11-28',
      to: '2027-01-26',
    },
  ],
}

test('the Claim comes first, every other resource once, and nothing is missing', () => {
  const bundle = buildPasRequest(request)
  const types = bundle.entry.map(({ resource }) => resource.resourceType)
  expect(types).toEqual(['Claim', 'Organization', 'Organization', 'Coverage', 'Patient', 'Practitioner'])
  expect(pasRequestProblems(bundle)).toEqual([])
})

test('the same case gives the same bytes', () => {
  expect(JSON.stringify(buildPasRequest(request))).toBe(
    JSON.stringify(buildPasRequest(structuredClone(request))),
  )
})

test('the trace number stands in the Claim and in the bundle, and an inquiry carries the same', () => {
  const identifier = { system: 'urn:trnorg:11234567893', value: request.trace }
  const sent = buildPasRequest(request)
  expect(sent['identifier']).toEqual(identifier)
  expect(buildPasInquiry(sent).entry[0]?.resource).toMatchObject({
    resourceType: 'Claim',
    identifier: [identifier],
  })
})

test('a missing reference is named before anything is sent', () => {
  const bundle = buildPasRequest(request)
  const entry = bundle.entry.filter(({ resource }) => resource.resourceType !== 'Patient')
  expect(pasRequestProblems({ ...bundle, entry })).toEqual([
    'Bundle.entry[0] Claim.patient refers to Patient/patient_1, which is not in the bundle',
    'Bundle.entry[3] Coverage.beneficiary refers to Patient/patient_1, which is not in the bundle',
  ])
})

test('a wrong fullUrl, a second Claim place and a repeated entry are named', () => {
  const bundle = buildPasRequest(request)
  const [claim, ...rest] = bundle.entry
  const moved = { ...bundle, entry: [...rest, claim] }
  expect(pasRequestProblems(moved)).toContain('Bundle.entry[0] must be the Claim and is Organization')
  const entry = [{ ...claim, fullUrl: 'https://baton.example/fhir/Claim/other' }, ...rest, rest[0]]
  const problems = pasRequestProblems({ ...bundle, entry })
  expect(problems[0]).toMatch(/^Bundle\.entry\[0\]\.fullUrl .* does not end with \/Claim\/authorization_1$/)
  expect(problems).toContain(
    'https://baton.example/fhir/Organization/payer_1 stands in the bundle more than once',
  )
})
