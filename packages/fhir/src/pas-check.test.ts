import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { checkPas } from './pas-check.js'

const entry = (resourceType: string, id: string, rest: object = {}) => ({
  fullUrl: `https://baton.example/fhir/${resourceType}/${id}`,
  resource: { resourceType, id, ...rest },
})
const certification = (code: string) => ({
  url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-certificationType',
  valueCodeableConcept: { coding: [{ system: 'https://codesystem.x12.org/005010/1322', code }] },
})
const bundle = ({ code = 'I', unit = 'visits', patient = 'Patient/1', url = '' } = {}) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    entry('Claim', '1', {
      patient: { reference: patient },
      item: [{ sequence: 1, extension: [certification(code)], quantity: { value: 9, unit } }],
    }),
    { ...entry('Patient', '1'), ...(url ? { fullUrl: url } : {}) },
  ],
})
const check = (change: Parameters<typeof bundle>[0]) => checkPas(JSON.stringify(bundle(change))).problems

test('a whole request has no problem and prints as it was read', () => {
  expect(checkPas(JSON.stringify(bundle()))).toMatchObject({
    kind: 'request',
    problems: [],
    roundTrips: true,
  })
})

test.each([
  [
    'a missing reference',
    { patient: 'Patient/9' },
    /Claim\.patient refers to Patient\/9, which is not in the bundle/,
  ],
  [
    'a wrong fullUrl',
    { url: 'https://baton.example/fhir/Patient/2' },
    /entry\[1\]\.fullUrl .*Patient\/2 does not end with/,
  ],
  [
    'an unknown code',
    { code: 'Q9' },
    /Claim\.item\[0\].*Q9 is not a code of https:\/\/codesystem\.x12\.org\/005010\/1322/,
  ],
  ['an unknown unit', { unit: 'pounds' }, /Claim\.item\[0\]\.quantity: pounds is not one of/],
])('%s is refused by its name', (_, change, message) => {
  expect(check(change).join('\n')).toMatch(message)
})

test('what is no JSON is said to be none', () => {
  expect(checkPas('ISA*00').problems[0]).toMatch(/^not JSON/)
})

const shared = new URL('../../../../shared/data/pas/ig_examples_sushi/', import.meta.url)

test('the examples of the guide parse, print and come back the same', () => {
  const names = list()
  if (names.length === 0) return void console.warn('skipped: ../shared/data/pas is not at hand')
  const checked = names.map((name) => ({ name, ...checkPas(readFileSync(new URL(name, shared), 'utf8')) }))
  expect(checked.filter(({ roundTrips }) => !roundTrips)).toEqual([])
  // One example refers to two resources that it forgot; everything else is whole.
  const refused = checked.filter(({ problems }) => problems.length > 0).map(({ name }) => name)
  expect(refused).toEqual(['Bundle-SurgicalRequestBundleExample.json'])
  const answers = checked.filter(({ kind }) => kind === 'response').flatMap((one) => one.answers)
  expect(answers.flatMap(({ items }) => items.map(({ actionCode }) => actionCode)).sort()).toEqual(
    expect.arrayContaining(['A1', 'A4']),
  )
})

function list(): readonly string[] {
  try {
    return readdirSync(shared).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}
