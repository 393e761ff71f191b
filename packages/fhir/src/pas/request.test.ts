import { expect, test } from '@jest/globals'
import { pasRequestProblems } from './references.js'
import { sampleCase as request } from '../../tests/sample-case.js'
import { buildPasInquiry, buildPasRequest } from './request.js'

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
