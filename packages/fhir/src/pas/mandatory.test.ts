import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { sampleCase } from '../../tests/sample-case.js'
import { checkPas } from './check.js'
import { buildPasRequest, PasBundleRefused } from './request.js'

const folder = new URL('../../../../../shared/data/pas/ig_examples_sushi/', import.meta.url)
const testWithExamples = existsSync(folder) ? test : test.skip

/** A path in a message: `entry.0.resource.item.1.sequence`. */
function without(message: unknown, path: string): readonly string[] {
  const copy = structuredClone(message)
  const names = path.split('.')
  const last = names.pop() ?? ''
  const holder = names.reduce<Record<string, unknown>>((at, name) => Object(at[name]), Object(copy))
  expect(holder).toHaveProperty([last])
  Reflect.deleteProperty(holder, last)
  return checkPas(JSON.stringify(copy)).problems
}

test.each([
  ['entry.0.resource.insurance.0.focal', 'Bundle.entry[0] Claim.insurance[0].focal: it is missing'],
  ['entry.0.resource.identifier.0.system', 'Bundle.entry[0] Claim.identifier[0].system: it is missing'],
  [
    'entry.0.resource.diagnosis.0.diagnosisCodeableConcept',
    'Bundle.entry[0] Claim.diagnosis[0].diagnosis[x]: it is missing',
  ],
  [
    'entry.0.resource.careTeam.0.extension',
    'Bundle.entry[0] Claim.careTeam[0].extension-careTeamClaimScope: it is missing',
  ],
  [
    'entry.0.resource.item.0.extension.1.url',
    'Bundle.entry[0] Claim.item[0].extension[1].url: it is missing',
  ],
  [
    'entry.0.resource.item.0.extension.1.valueCodeableConcept',
    'Bundle.entry[0] Claim.item[0].extension[1]: it has no value',
  ],
  ['entry.1.resource.active', 'Bundle.entry[1] Organization.active: it is missing'],
  ['entry.1.resource.name', 'Bundle.entry[1] Organization.name: it is missing'],
  ['entry.4.resource.gender', 'Bundle.entry[4] Patient.gender: it is missing'],
  ['entry.4.resource.identifier.0.value', 'Bundle.entry[4] Patient.identifier[0].value: it is missing'],
  [
    'entry.4.resource.identifier.0.type.coding.0.code',
    'Bundle.entry[4] Patient.identifier[0].type.coding[0].code: it is missing',
  ],
  ['entry.5.resource.name.0.family', 'Bundle.entry[5] Practitioner.name[0].family: it is missing'],
  ['identifier.value', 'Bundle.identifier.value: it is missing'],
])('without %s a request is refused by that place', (path, problem) => {
  expect(without(buildPasRequest(sampleCase), path)).toContain(problem)
})

test('an update names the request that it changes', () => {
  const change = { kind: 'UPDATE', previousTrace: 'HVBEFORE' } as const
  const update = buildPasRequest({ ...sampleCase, change })
  expect(without(update, 'entry.0.resource.related')).toEqual([
    'Bundle.entry[0] Claim.related: it is missing',
  ])
  expect(without(update, 'entry.0.resource.related.0.relationship')).toEqual([
    'Bundle.entry[0] Claim.related[0].relationship: it is missing',
  ])
})

test('our own request is looked at in the same way before it is sent', () => {
  const nameless = { ...sampleCase, patient: { ...sampleCase.patient, family: null, given: [] } }
  expect(() => buildPasRequest(nameless)).toThrow(PasBundleRefused)
  expect(() => buildPasRequest(nameless)).toThrow(
    'Patient.name[0]: neither a family nor a given name stands there',
  )
  const dayless = { ...sampleCase, patient: { ...sampleCase.patient, birthDate: '1952-02-30' } }
  expect(() => buildPasRequest(dayless)).toThrow('birthDate: there is no such day')
})

testWithExamples.each([
  ['Bundle-PASSubscriptionNotification', 'entry.0.request', 'Bundle.entry[0].request: it is missing'],
  [
    'Bundle-PASSubscriptionNotification',
    'entry.1.resource.entry.0.resource.outcome',
    'Bundle.entry[1] Bundle.entry[0] ClaimResponse.outcome: it is missing',
  ],
  ['Claim-HomecareAuthorizationUpdateExample', 'related.0.claim', 'Claim.related[0].claim: it is missing'],
  [
    'Claim-ReferralAuthorizationExample',
    'insurance.0.sequence',
    'Claim.insurance[0].sequence: it is missing',
  ],
  ['ClaimResponse-ErrorResponseExample', 'error.0.code', 'ClaimResponse.error[0].code: it is missing'],
  ['DeviceRequest-DeviceRequestExample', 'codeCodeableConcept', 'DeviceRequest.code[x]: it is missing'],
  [
    'DocumentReference-DocumentReferenceExample',
    'content.0.attachment.data',
    'DocumentReference.content[0].attachment: neither data nor a url stands there',
  ],
  ['Encounter-SurgicalEncounterExample', 'type', 'Encounter.type: it is missing'],
  ['Location-ReferralLocationExample', 'address', 'Location.address: it is missing'],
  [
    'MedicationRequest-MedicationRequestExample',
    'medicationCodeableConcept',
    'MedicationRequest.medication[x]: it is missing',
  ],
  ['NutritionOrder-NutritionOrderExample', 'dateTime', 'NutritionOrder.dateTime: it is missing'],
  [
    'OperationOutcome-InvalidRequestResponse',
    'issue.0.severity',
    'OperationOutcome.issue[0].severity: it is missing',
  ],
  [
    'Parameters-PASClaimInquiryOperationResponseExample',
    'parameter.0.resource.entry.0.resource.insurer',
    'Parameters.parameter[0] Bundle.entry[0] ClaimResponse.insurer: it is missing',
  ],
  ['Subscription-PASSubscriptionExample', 'channel.type', 'Subscription.channel.type: it is missing'],
  ['Task-AdditionalInformationTaskExample', 'for', 'Task.for: it is missing'],
  ['Task-AdditionalInformationTaskExample', 'input.0.type', 'Task.input: payer-url is missing'],
  [
    'Claim-MedicalServicesAuthorizationExample',
    'item.0.productOrService',
    'Claim.item[0].productOrService: it is missing',
  ],
])('%s without %s is refused by that place', (name, path, problem) => {
  const example: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  expect(checkPas(JSON.stringify(example)).problems).toEqual([])
  expect(without(example, path)).toContain(problem)
})
