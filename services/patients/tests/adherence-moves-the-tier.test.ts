import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { lookAtTiersAgain } from '../src/operations/risk/recompute-tiers.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

// domain.md 2.4: RISING by "PDC < 0.8 on any tracked drug", counted as domain.md 8.3 counts it, over the year before.
const dana = viewer('dana')
const clock = clockAt('2026-12-31T17:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

let persons = 0
/** A patient of a feed, known to Dana. */
async function person(): Promise<{ id: string; ref: string }> {
  persons += 1
  const ref = `p${persons}`
  const value = `PDC-${persons}`
  const family = `Adler${'abcdefghij'.charAt(persons)}`
  await imported([
    {
      ...{
        resourceType: 'Patient',
        id: ref,
        birthDate: `19${40 + persons}-04-02`,
        name: [{ family, given: ['Ida'] }],
      },
      identifier: [{ system: 'urn:baton:mrn', value }],
    },
  ])
  const { patientByIdentifier: found } = await ask.read(
    viewer('jo'),
    `{ patientByIdentifier(system: "urn:baton:mrn", value: "${value}") { id } }`,
  )
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId: found.id, practitionerId: dana.id })
  return { id: found.id, ref }
}

async function imported(resources: readonly object[]): Promise<void> {
  expect(await importFile(patients, fileOf(resources), 'urn:pharmacy')).toMatchObject({ rejects: [] })
}

const dispense = (
  patient: string,
  [drug, on, days]: readonly [string, string, number],
  more: object = {},
) => ({
  ...{ resourceType: 'MedicationDispense', id: `${patient}-${drug}-${on}`, status: 'completed' },
  subject: { reference: `Patient/${patient}` },
  medicationCodeableConcept: { text: `${drug} 20 MG Oral Tablet` },
  whenHandedOver: on,
  daysSupply: { value: days, code: 'd', system: 'http://unitsofmeasure.org' },
  ...more,
})

async function tierOf(id: string, who = dana) {
  const { patient } = await ask.read(who, `{ patient(id: "${id}") { riskTier { tier reasons } } }`)
  return patient.riskTier
}

const RISING = { tier: 'RISING', reasons: ['ADHERENCE_LOW'] }
const STANDARD = { tier: 'STANDARD', reasons: [] }
const PDC_2 = [
  ['lisinopril', '2026-01-10', 30],
  ['lisinopril', '2026-02-05', 30],
  ['lisinopril', '2026-03-20', 30],
  ['lisinopril', '2026-05-01', 90],
] as const

test.each([
  ['PDC-2: 180 of 356 days', PDC_2, RISING],
  [
    'PDC-3: 180 of 184 days',
    [
      ['atorvastatin', '2026-07-01', 90],
      ['atorvastatin', '2026-09-15', 90],
    ],
    STANDARD,
  ],
  [
    'PDC-4: 166 of 184 days',
    [
      ['atorvastatin', '2026-07-01', 90],
      ['rosuvastatin', '2026-09-15', 90],
    ],
    STANDARD,
  ],
  ['PDC-6: one fill', [['lisinopril', '2026-01-10', 30]], STANDARD],
  ['replaced by sacubitril', [...PDC_2, ['sacubitril', '2026-08-01', 30]], STANDARD],
  [
    'a drug that nobody tracks',
    [
      ['ibuprofen', '2026-01-10', 9],
      ['ibuprofen', '2026-03-10', 9],
    ],
    STANDARD,
  ],
] as const)('%s', async (_, fills, expected) => {
  const { id, ref } = await person()
  await imported(fills.map((fill) => dispense(ref, fill)))
  expect(await tierOf(id)).toEqual(expected)
  const told = (await ask.told('risk-tier.changed.v1')).filter(
    (one) => 'patientId' in one && one.patientId === id,
  )
  expect(told).toHaveLength(expected === RISING ? 1 : 0)
})

test('a fill that is corrected or taken back counts as it is now', async () => {
  const { id, ref } = await person()
  await imported(PDC_2.map((fill) => dispense(ref, fill)))
  const [first] = PDC_2
  await imported([dispense(ref, first, { daysSupply: { value: 300, code: 'd' } })])
  expect(await tierOf(id)).toEqual(STANDARD)
  await imported([
    dispense(ref, first, { status: 'entered-in-error', daysSupply: { value: 300, code: 'd' } }),
  ])
  expect(await tierOf(id)).toEqual(RISING)
})

test('what is not picked up again raises the tier by and by, and a year later nothing is known any more', async () => {
  const { id, ref } = await person()
  await imported([
    dispense(ref, ['metformin', '2026-08-01', 90]),
    dispense(ref, ['metformin', '2026-10-30', 62]),
  ])
  expect(await tierOf(id)).toEqual(STANDARD)
  clock.set('2027-01-30T17:00:00Z') // 152 of 183 days: 0.83
  await lookAtTiersAgain(patients.deps)
  expect(await tierOf(id)).toEqual(STANDARD)
  clock.set('2027-02-20T17:00:00Z') // 152 of 204 days: 0.75
  await lookAtTiersAgain(patients.deps)
  expect(await tierOf(id)).toEqual(RISING)
  clock.set('2028-02-01T17:00:00Z')
  await lookAtTiersAgain(patients.deps)
  expect(await tierOf(id)).toEqual(STANDARD)
  clock.set('2026-12-31T17:00:00Z')
})

test('fills with a label count for those who treat alone, and what Part 2 protects for nobody', async () => {
  const security = (code: string) => ({
    meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code }] },
  })
  const [hiv, part2] = [await person(), await person()]
  await imported(PDC_2.map((fill) => dispense(hiv.ref, fill, security('HIV'))))
  await imported(PDC_2.map((fill) => dispense(part2.ref, fill, security('42CFRPart2'))))
  expect(await tierOf(hiv.id)).toEqual(RISING)
  expect(await tierOf(part2.id)).toBeNull() // nothing is known of it here
  const elena = await ask.proxy(hiv.id)
  expect(await tierOf(hiv.id, elena)).toEqual(STANDARD)
})

test('two records of one person count together, and apart again', async () => {
  const [one, other] = [await person(), await person()]
  await imported(PDC_2.slice(0, 1).map((fill) => dispense(one.ref, fill)))
  await imported(PDC_2.slice(1, 2).map((fill) => dispense(other.ref, fill)))
  const versionOf = async (id: string) =>
    (await ask.read(viewer('jo'), `{ patient(id: "${id}") { version } }`))['patient'].version
  const both = { survivorId: one.id, mergedId: other.id, reason: 'looked at both' }
  await ask.done(viewer('jo'), 'mergePatients', {
    ...both,
    expectedVersion: await versionOf(one.id),
    mergedExpectedVersion: await versionOf(other.id),
  })
  expect(await tierOf(one.id)).toEqual(RISING)
  await ask.done(viewer('jo'), 'unmergePatients', { ...both, expectedVersion: await versionOf(one.id) })
  expect(await tierOf(one.id)).toEqual(STANDARD)
})
