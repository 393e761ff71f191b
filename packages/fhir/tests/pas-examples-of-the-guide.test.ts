import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parsePasNotification } from '../src/pas/notification.js'
import { pasRequestProblems } from '../src/pas/references.js'
import { parsePasAnswers, PasUnreadable } from '../src/pas/response.js'

const folder = new URL('../../../../shared/data/pas/ig_examples_sushi/', import.meta.url)
const present = existsSync(folder)
if (!present) process.stderr.write('The PAS examples are not beside the project: their tests are skipped.\n')
const testWithExamples = present ? test : test.skip

function example(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

testWithExamples.each([
  ['Bundle-ReferralAuthorizationResponseBundleExample', 'A1', 'AUTH0001'],
  ['Bundle-RejectionResponseBundleExample', 'A3', null],
  ['Bundle-ReferralPendingAuthorizationResponseBundleExample', 'A4', null],
])('%s decides line 1 as %s', (name, actionCode, authorizationNumber) => {
  const [answer] = parsePasAnswers(example(name))
  expect(answer).toMatchObject({ trace: '111099', outcome: 'complete' })
  expect(answer?.items).toMatchObject([{ sequence: 1, actionCode, authorizationNumber }])
})

testWithExamples('the pended answer brings its reference number, the rejection that a person looked', () => {
  const [pended] = parsePasAnswers(example('Bundle-ReferralPendingAuthorizationResponseBundleExample'))
  expect(pended?.items[0]?.referenceNumber).toBe('PEND0001')
  const [rejection] = parsePasAnswers(example('Bundle-RejectionResponseBundleExample'))
  expect(rejection?.humanReviewed).toBe(true)
})

testWithExamples('the error answer brings both AAA codes, the follow-up and the place', () => {
  const [answer] = parsePasAnswers(example('Bundle-ErrorResponseBundleExample'))
  expect(answer).toMatchObject({ outcome: 'error', items: [] })
  expect(answer?.errors).toEqual([
    { code: '04', followUp: null, path: null },
    { code: 'T4', followUp: 'C', path: 'Bundle.entry[1].Organization.name' },
  ])
})

testWithExamples('an inquiry is answered with Parameters that hold the answer', () => {
  expect(parsePasAnswers(example('Parameters-PASClaimInquiryOperationResponseExample'))).toHaveLength(1)
})

testWithExamples('the notification names its subscription and carries the decision', () => {
  const notification = parsePasNotification(example('Bundle-PASSubscriptionNotification'))
  expect(notification).toMatchObject({ subscriptionId: 'PASSubscriptionExample', kind: 'event-notification' })
  expect(notification.answers[0]?.items[0]?.actionCode).toBe('A1')
})

testWithExamples.each([
  'Bundle-HomecareAuthorizationBundleExample',
  'Bundle-HomecareAuthorizationUpdateBundleExample',
  'Bundle-MedicalServicesAuthorizationBundleExample',
  'Bundle-ReferralAuthorizationBundleExample',
  'Bundle-SurgicalRequestBundleExample',
  'Bundle-PASClaimInquiryBundleExample',
])('%s is a whole request, or what it lacks is named', (name) => {
  for (const problem of pasRequestProblems(example(name))) {
    expect(problem).toMatch(/^Bundle\.entry\[\d+\] \w+\..* refers to \w+\/\w+, which is not in the bundle$/)
  }
})

test('what is no answer is refused without quoting it', () => {
  const message = { resourceType: 'ClaimResponse', use: 'claim', outcome: 'complete' }
  expect(() => parsePasAnswers(message)).toThrow(PasUnreadable)
  expect(() => parsePasNotification({ resourceType: 'Bundle', type: 'collection', entry: [] })).toThrow(
    PasUnreadable,
  )
  expect(parsePasAnswers({ resourceType: 'Bundle', entry: [] })).toEqual([])
})

const REVIEW = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction'

function reviewed(code: string, number?: string) {
  const coding = [{ system: 'https://codesystem.x12.org/005010/306', code }]
  const extension = [
    { url: `${REVIEW}Code`, valueCodeableConcept: { coding } },
    ...(number ? [{ url: 'number', valueString: number }] : []),
  ]
  return [{ extension: [{ url: REVIEW, extension }] }]
}

test('what was authorized in place of a line completes its decision, or is the decision about it', () => {
  const [answer] = parsePasAnswers({
    resourceType: 'ClaimResponse',
    use: 'preauthorization',
    outcome: 'complete',
    identifier: [{ system: 'urn:trnorg:1', value: 'HV1' }],
    item: [{ itemSequence: 1, adjudication: reviewed('A6', 'AUTH1') }],
    addItem: [
      {
        itemSequence: [1],
        quantity: { value: 6 },
        servicedPeriod: { start: '2026-12-02', end: '2027-01-02' },
        adjudication: reviewed('A6'),
      },
      {
        itemSequence: [2, 3],
        quantity: { value: 1 },
        servicedDate: '2026-12-05',
        adjudication: reviewed('A1'),
      },
    ],
  })
  expect(answer?.items).toMatchObject([
    {
      sequence: 1,
      actionCode: 'A6',
      authorizationNumber: 'AUTH1',
      approvedQuantity: 6,
      approvedFrom: '2026-12-02',
      approvedTo: '2027-01-02',
    },
    {
      sequence: 2,
      actionCode: 'A1',
      approvedQuantity: 1,
      approvedFrom: '2026-12-05',
      approvedTo: '2026-12-05',
    },
    { sequence: 3, actionCode: 'A1', approvedQuantity: 1 },
  ])
})

testWithExamples('the example with more content decides a second line in addItem', () => {
  const [answer] = parsePasAnswers(
    example('ClaimResponse-PractitionerRequestorAdditionalContentResponseExample'),
  )
  expect(answer?.items.map(({ sequence, actionCode }) => [sequence, actionCode])).toEqual([
    [1, 'A1'],
    [2, 'A1'],
  ])
})
