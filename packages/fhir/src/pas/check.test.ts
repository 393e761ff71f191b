import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sampleCase } from '../../tests/sample-case.js'
import { checkPas } from './check.js'
import { pasRequestProblems } from './references.js'
import { buildPasInquiry, buildPasRequest } from './request.js'

/* eslint-disable @typescript-eslint/no-explicit-any -- messages are broken here in ways that no type allows */
const whole = buildPasRequest({ ...sampleCase, attachments: [{ id: 'document_1', kind: 'H&P' }] })
const copy = (): any => structuredClone(whole)
/** The whole request, and what a change of it is refused for. */
const problemsAfter = (change: (bundle: any, claim: any) => void): string => {
  const bundle = copy()
  change(bundle, bundle.entry[0].resource)
  return checkPas(JSON.stringify(bundle)).problems.join('\n')
}

test('a whole request and the inquiry about it have no problem and print as they were read', () => {
  expect(checkPas(JSON.stringify(whole))).toMatchObject({ kind: 'request', problems: [], roundTrips: true })
  const inquiry = JSON.stringify(buildPasInquiry(whole))
  expect(checkPas(inquiry)).toMatchObject({ kind: 'inquiry', problems: [], roundTrips: true })
})

const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
const itemOf = (claim: any): any => claim.item[0]

test.each<[string, (bundle: any, claim: any) => void, RegExp]>([
  [
    'a missing reference',
    (_, claim) => (claim.patient.reference = 'Patient/9'),
    /entry\[0\] Claim\.patient refers to Patient\/9, which is not in the bundle/,
  ],
  [
    'a reference to a document that is not sent along',
    (bundle) => bundle.entry.pop(),
    /Claim\.supportingInfo\[0\]\.valueReference refers to DocumentReference\/document_1, which is not/,
  ],
  [
    'a reference to another type',
    (_, claim) => (claim.insurer.reference = 'Patient/patient_1'),
    /Claim\.insurer\.reference: it must refer to Organization/,
  ],
  [
    'a wrong fullUrl',
    (bundle) => (bundle.entry[4].fullUrl = 'https://baton.example/fhir/Patient/2'),
    /entry\[4\]\.fullUrl .*Patient\/2 does not end with \/Patient\/patient_1/,
  ],
  [
    'a fullUrl that is no UUID',
    (bundle) => (bundle.entry[4].fullUrl = 'urn:uuid:rosa'),
    /entry\[4\]\.fullUrl urn:uuid:rosa is no urn:uuid: with a UUID/,
  ],
  ['an entry without fullUrl', (bundle) => delete bundle.entry[2].fullUrl, /Bundle\.entry\.2\.fullUrl/],
  [
    'the same resource twice',
    (bundle) => bundle.entry.push(bundle.entry[1]),
    /Organization\/payer_1 stands in the bundle more than once/,
  ],
  ['a Claim that is not first', (bundle) => bundle.entry.reverse(), /entry\[0\] must be the Claim/],
  [
    'an unknown certification type',
    (_, claim) => (itemOf(claim).extension[1].valueCodeableConcept.coding[0].code = 'Q9'),
    /Claim\.item\[0\]\.extension\[1\].*Q9 is not a code of https:\/\/codesystem\.x12\.org\/005010\/1322/,
  ],
  [
    'an unknown diagnosis',
    (_, claim) => (claim.diagnosis[0].diagnosisCodeableConcept.coding[0].code = 'HEART FAILURE'),
    /Claim\.diagnosis\[0\].*HEART FAILURE is not a code of http:\/\/hl7\.org\/fhir\/sid\/icd-10-cm/,
  ],
  [
    'a place of service that is not assigned',
    (_, claim) => (itemOf(claim).locationCodeableConcept.coding[0].code = '98'),
    /Claim\.item\[0\]\.locationCodeableConcept.*98 is not a code/,
  ],
  [
    'a wrong system for what is asked',
    (_, claim) => (itemOf(claim).productOrService.coding[0].system = 'http://example.org/our-codes'),
    /Claim\.item\[0\]\.productOrService: a code of .*HCPCS.* is due and http:\/\/example\.org\/our-codes/,
  ],
  [
    'the list of decisions where a certification type is due',
    (_, claim) =>
      (itemOf(claim).extension[1].valueCodeableConcept.coding[0] = {
        system: 'https://codesystem.x12.org/005010/306',
        code: 'A1',
      }),
    /Claim\.item\[0\]\.extension\[1\]\.valueCodeableConcept: a code of .*1322 is due and .*306 stands there/,
  ],
  [
    'a service type without its system',
    (_, claim) => delete itemOf(claim).category.coding[0].system,
    /Claim\.item\[0\]\.category: a code of .*1365 is due and no system stands there/,
  ],
  [
    'an unknown unit',
    (_, claim) => (itemOf(claim).quantity.unit = 'pounds'),
    /Claim\.item\[0\]\.quantity: pounds is not one of/,
  ],
  ['a quantity of nothing', (_, claim) => (itemOf(claim).quantity.value = 0), /item\[0\]\.quantity\.value/],
  [
    'no item sequence',
    (_, claim) => delete itemOf(claim).sequence,
    /Claim\.item\[0\]\.sequence: it is missing/,
  ],
  [
    'an item sequence that is no whole number',
    (_, claim) => (itemOf(claim).sequence = '1'),
    /Claim\.item\[0\]\.sequence: a whole number is due/,
  ],
  [
    'the same item sequence twice',
    (_, claim) => claim.item.push(structuredClone(itemOf(claim))),
    /Claim\.item\[1\]\.sequence: 1 stands there twice/,
  ],
  [
    'a diagnosis that nobody lists',
    (_, claim) => (itemOf(claim).diagnosisSequence = [7]),
    /Claim\.item\[0\]\.diagnosisSequence: no diagnosis has the number 7/,
  ],
  [
    'thirteen diagnoses',
    (_, claim) =>
      (claim.diagnosis = Array.from({ length: 13 }, (_none, index) => ({
        ...claim.diagnosis[0],
        sequence: index + 1,
      }))),
    /Claim\.diagnosis: at most 12 may stand there/,
  ],
  ['a bill', (_, claim) => (claim.use = 'claim'), /Claim\.use: preauthorization is due/],
  ['a draft', (_, claim) => (claim.status = 'draft'), /Claim\.status: active is due/],
  ['nothing asked for', (_, claim) => (claim.item = []), /Claim\.item: nothing is asked for/],
  ['no coverage', (_, claim) => delete claim.insurance, /Claim\.insurance: it is missing/],
  [
    'no trace number',
    (_, claim) => (claim.identifier = []),
    /Claim\.identifier: the trace number is missing/,
  ],
  ['a transaction', (bundle) => (bundle.type = 'transaction'), /Bundle\.type/],
  ['an empty bundle', (bundle) => (bundle.entry = []), /Bundle\.entry/],
])('%s is refused by its name', (_, change, message) => {
  expect(problemsAfter(change)).toMatch(message)
})

/** What profile-claim of PAS 2.2.1 cannot do without. */
const REQUIRED = [
  ['status'],
  ['use'],
  ['type'],
  ['identifier'],
  ['patient'],
  ['created'],
  ['insurer'],
  ['provider'],
  ['priority'],
  ['insurance'],
  ['insurance', 0, 'coverage'],
  ['item'],
  ['item', 0, 'sequence'],
  ['item', 0, 'category'],
  ['item', 0, 'productOrService'],
  ['item', 0, 'locationCodeableConcept'],
  ['supportingInfo', 0, 'sequence'],
  ['supportingInfo', 0, 'category'],
  ['diagnosis', 0, 'sequence'],
] as const

test('property: whatever is cut out of a Claim that it needs, or is something else, is named with its path', () => {
  const junk = fc.constantFrom(undefined, null, 7, 'x', {}, [], true)
  fc.assert(
    fc.property(fc.constantFrom(...REQUIRED), junk, (path, put) => {
      const bundle = copy()
      let at = bundle.entry[0].resource
      for (const part of path.slice(0, -1)) at = at[part]
      at[path.at(-1) ?? ''] = put
      if (path.at(-1) === 'sequence' && put === 7) return true // another number is a number
      const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
      return pasRequestProblems(JSON.parse(JSON.stringify(bundle))).some((problem) =>
        problem.startsWith(`Bundle.entry[0] Claim${where}`),
      )
    }),
  )
})

test('property: no message, however broken, is anything but read or refused', () => {
  const text = JSON.stringify(whole)
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 4 }), (at, cut, put) => {
      const found = checkPas(text.slice(0, at) + put + text.slice(at + cut))
      return found.problems.every((problem) => problem !== '')
    }),
    { numRuns: 300 },
  )
})

test('an answer that decides nothing, or about nothing, is refused by its place', () => {
  const answer = (change: object, item: object = {}): readonly string[] =>
    checkPas(
      JSON.stringify({
        resourceType: 'ClaimResponse',
        use: 'preauthorization',
        outcome: 'complete',
        identifier: [{ system: 'urn:trnorg:11234567893', value: 'HV1' }],
        item: [{ itemSequence: 1, adjudication: [], ...item }],
        ...change,
      }),
    ).problems
  const silent = { adjudication: [{ category: { coding: [{ code: 'submitted' }] } }] }
  expect(answer({}, silent)).toContain('ClaimResponse.item[0].adjudication: the review action is missing')
  expect(answer({}, silent)).toContain('ClaimResponse.insurer: it is missing')
  expect(answer({})[0]).toMatch(/^ClaimResponse\.item\.0\.adjudication/)
  expect(answer({ identifier: [] })[0]).toMatch(/^ClaimResponse\.identifier/)
  expect(answer({ identifier: [{ value: '' }] }, silent)).toContain(
    'ClaimResponse.identifier: the trace number is missing',
  )
  expect(answer({ use: 'claim' })[0]).toMatch(/^ClaimResponse\.use/)
  expect(answer({}, { itemSequence: 'one' })[0]).toMatch(/^ClaimResponse\.item\.0\.itemSequence/)
  const error = { code: { coding: [{ system: HCPCS, code: '72' }] } }
  expect(answer({ item: [], error: [error] }).join()).toMatch(
    /ClaimResponse\.error\[0\]\.code: a code of .*901/,
  )
})

test('what is no JSON is said to be none', () => {
  expect(checkPas('ISA*00').problems[0]).toMatch(/^not JSON/)
})

const shared = new URL('../../../../../shared/data/pas/ig_examples_sushi/', import.meta.url)
const names = list()

test('the examples of the guide parse, print and come back the same', () => {
  if (names.length === 0) return void console.warn('skipped: ../shared/data/pas is not at hand')
  const checked = names.map((name) => ({ name, ...checkPas(readFileSync(new URL(name, shared), 'utf8')) }))
  expect(checked.filter(({ roundTrips }) => !roundTrips)).toEqual([])
  // One example refers to two resources that it forgot; everything else is whole.
  const refused = checked
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, problems }) => [name, problems])
  expect(refused).toEqual([['Bundle-SurgicalRequestBundleExample.json', expect.any(Array)]])
  const answers = checked.filter(({ kind }) => kind === 'response').flatMap((one) => one.answers)
  expect(answers.flatMap(({ items }) => items.map(({ actionCode }) => actionCode)).sort()).toEqual(
    expect.arrayContaining(['A1', 'A4']),
  )
})

test('a request of the guide is refused once anything that it refers to is left out', () => {
  const requests = names.filter((name) => /^Bundle-.*(Authorization|Inquiry)BundleExample/.test(name))
  if (requests.length === 0) return void console.warn('skipped: ../shared/data/pas is not at hand')
  for (const name of requests) {
    const bundle = JSON.parse(readFileSync(new URL(name, shared), 'utf8'))
    const referred = JSON.stringify(bundle.entry.map(({ resource }: any) => resource))
    for (const [index, { resource }] of bundle.entry.entries()) {
      const reference = `${resource.resourceType}/${resource.id}`
      if (index === 0 || !referred.includes(`"${reference}"`)) continue
      const entry = bundle.entry.filter((_: unknown, place: number) => place !== index)
      const { problems } = checkPas(JSON.stringify({ ...bundle, entry }))
      expect([name, problems]).toEqual([
        name,
        expect.arrayContaining([
          expect.stringContaining(`refers to ${reference}, which is not in the bundle`),
        ]),
      ])
    }
  }
})

function list(): readonly string[] {
  try {
    return readdirSync(shared).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}
