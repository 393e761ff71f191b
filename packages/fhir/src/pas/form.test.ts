import { expect, test } from '@jest/globals'
import { sampleCase } from '../../tests/sample-case.js'
import { checkPas } from './check.js'
import { buildPasRequest } from './request.js'

interface Entry {
  fullUrl: unknown
  resource: Record<string, unknown>
}
type Message = Record<string, unknown> & { entry: Entry[] }

/** A whole request with one thing wrong. */
function broken(change: (message: Message) => void): readonly string[] {
  const message = structuredClone(buildPasRequest(sampleCase)) as unknown as Message // our own, to be broken
  change(message)
  return checkPas(JSON.stringify(message)).problems
}

function resourceOf(message: Message, type: string): Record<string, unknown> {
  const found = message.entry.find(({ resource }) => resource['resourceType'] === type)
  if (!found) throw new Error(`there is no ${type}`)
  return found.resource
}

type Case = [what: string, type: string, put: Record<string, unknown>, problem: RegExp]
const cases: Case[] = [
  ['an empty word', 'Coverage', { subscriberId: '' }, /Coverage|subscriberId: it is empty/],
  ['an empty list', 'Patient', { name: [] }, /name: it is empty/],
  ['one where a list is due', 'Patient', { name: { family: 'X' } }, /Patient.name: a list is due/],
  [
    'one identifier',
    'Organization',
    { identifier: { value: '1' } },
    /Organization.identifier: a list is due/,
  ],
  [
    'two beneficiaries',
    'Coverage',
    { beneficiary: [{ reference: 'Patient/1' }] },
    /beneficiary: it may stand there once/,
  ],
  ['no such day', 'Patient', { birthDate: '2026-02-30' }, /birthDate: there is no such day/],
  ['a day of another form', 'Patient', { birthDate: '06/14/1952' }, /birthDate: a date is due/],
  ['an instant of another form', 'Claim', { created: '2026-11-24 10:00' }, /created: /],
  ['a gender that there is not', 'Patient', { gender: 'f' }, /gender: f is no gender/],
  ['a number for a code', 'Coverage', { status: 1 }, /status: words are due/],
  ['a missing identifier', 'Patient', { identifier: undefined }, /Patient.identifier: it is missing/],
  ['a missing payor', 'Coverage', { payor: undefined }, /Coverage.payor: it is missing/],
  ['nobody', 'Organization', { name: undefined, identifier: undefined }, /neither a name nor an identifier/],
  [
    'the profile of another resource',
    'Coverage',
    { meta: { profile: ['http://hl7.org/fhir/us/davinci-pas/StructureDefinition/profile-insurer'] } },
    /profile-insurer is for Organization and stands in Coverage/,
  ],
  [
    'a core profile of another resource',
    'Claim',
    { meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] } },
    /is no profile of Claim/,
  ],
  [
    'a profile that PAS does not have',
    'Claim',
    { meta: { profile: ['http://hl7.org/fhir/us/davinci-pas/StructureDefinition/profile-klaim'] } },
    /PAS has no profile .*profile-klaim/,
  ],
]

test.each(cases)('%s in %s is refused by its place', (_, type, put, problem) => {
  expect(broken((message) => void Object.assign(resourceOf(message, type), put)).join('\n')).toMatch(problem)
})

test('what we build has none of these, nor has one without diagnoses', () => {
  expect(broken(() => undefined)).toEqual([])
  const bare = { ...sampleCase, diagnoses: [] }
  expect(checkPas(JSON.stringify(buildPasRequest(bare))).problems).toEqual([])
})

test('a bundle names itself and when it was made', () => {
  const without = (name: string) =>
    broken((message) => {
      Reflect.deleteProperty(message, name)
    })
  expect(without('identifier')).toEqual(['Bundle.identifier: it is missing'])
  expect(without('timestamp')).toEqual(['Bundle.timestamp: it is missing'])
})
