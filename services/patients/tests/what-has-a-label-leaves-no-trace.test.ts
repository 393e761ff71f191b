import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { SENSITIVITIES, type Sensitivity } from '@baton/events/sensitivity'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { exportFhirRoute } from '../src/routes/export-fhir.js'
import { keepRegistries } from '../src/sweeps/keep-registries.js'
import { asking } from './ask.js'
import { labelledIds, twin } from './twins.js'
import { everythingOf } from './whole-chart.js'

// Two patients that differ in nothing but records with a label: whoever may not know of these gets the same answers about
// both, by every door, in as many statements. Whoever may know of them does not (or the test would prove nothing). With one
// connection: else the status moves of stays and of coverages are one statement or two, by which list is answered first.
const LABELS = SENSITIVITIES.filter((label) => label !== 'NONE')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let plain: string
const secret = new Map<Sensitivity, string>()
const who = new Map<string, Viewer>()

beforeAll(async () => {
  patients = await testSubgraph(definition, { poolSize: 1 })
  ask = asking(patients)
  await ask.cast()
  plain = await twin({ patients, ask }, 'Twinone', null)
  for (const label of LABELS) secret.set(label, await twin({ patients, ask }, 'Twinone', label))
  const all = [plain, ...secret.values()]
  for (const name of ['dana', 'jo', 'uma', 'liam', 'ana', 'petra', 'adam'] as const)
    who.set(name, viewer(name))
  who.set('rosa', viewer('rosa', { patientIds: all }))
  for (const patientId of all) who.set('elena', await ask.proxy(patientId))
  await keepRegistries.run(patients.deps)
})
afterAll(() => patients.close())

const TREATED_FOR = ['BH', 'HIV', 'IPV', 'MINOR']
/** What opens by who somebody is (domain.md 5.5, 9.6); nobody here has a consent. */
const OPEN: Record<string, readonly string[]> = {
  dana: TREATED_FOR,
  jo: TREATED_FOR,
  rosa: ['BH', 'HIV', 'MINOR', 'PART2', 'PART2_COUNSELING'],
}
const isOpen = (name: string, label: string) => OPEN[name]?.includes(label) ?? false

/** Ids and the one thing that must differ are taken out: what is left of two answers is alike, or tells of a record. */
function comparable(answer: unknown): string {
  return JSON.stringify(answer)
    .replace(/\b([a-z]+(?:[_-][a-z]+)*)[_-][0-9a-hjkmnp-tv-z]{25,26}\b/g, '$1')
    .replace(/"(cursor|endCursor|startCursor)":"[^"]*"/g, '"$1":""')
}

async function asked(name: string, document: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await patients.query(viewerOf(name), document, variables)
  return { data, errors: errors?.map(({ message, path, extensions }) => [message, path, extensions['code']]) }
}

function viewerOf(name: string): Viewer {
  const found = who.get(name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

const WHOLE = everythingOf('Patient')

/** Doors by which something can be read of one patient. */
const DOORS: Record<string, (name: string, patientId: string) => Promise<unknown>> = {
  'the whole chart': (name, id) => asked(name, `{ patient(id: "${id}") { ${WHOLE} } }`),
  'the chart as an entity': (name, id) =>
    asked(
      name,
      `{ _entities(representations: [{ __typename: "Patient", id: "${id}" }]) { ... on Patient { ${WHOLE} } } }`,
    ),
  'a search and its count': (name, id) =>
    asked(
      name,
      `{ patients(filter: { ids: ["${id}"], name: "Twinone" }) { totalCount edges { node { version riskTier { tier reasons version } } } } }`,
    ),
  'what was disclosed': (name, id) =>
    asked(name, `{ accountingOfDisclosures(patientId: "${id}") { edges { node { description } } } }`),
  'the file of an export': (name, id) => exported(name, `/export/fhir/patients/${id}`),
  'the lines of a bulk export': (name, id) => exported(name, `/export/fhir?patient=${id}`),
  'a record that looks the same': (name, id) => likeOf(name, id),
  'the statements that it takes': async (name, id) => {
    patients.statements()
    await asked(name, `{ patient(id: "${id}") { ${WHOLE} } }`)
    return patients.statements().length
  },
}

async function exported(name: string, path: string): Promise<unknown> {
  const { status, content, body } = await exportFhirRoute.handle(patients.deps, {
    path,
    headers: {},
    viewer: viewerOf(name),
    requestId: 'request_1',
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  })
  const data = content?.data
  return { status, data: data instanceof Readable ? await text(data) : (data ?? body) }
}

/** Registering somebody like the patient: who is named as a possible duplicate, and with which reasons. */
async function likeOf(name: string, id: string): Promise<unknown> {
  const { data } = await patients.query(
    viewerOf('jo'),
    `{ patient(id: "${id}") { name { family given } birthDate } }`,
  )
  const { name: called, birthDate } = data?.['patient'] ?? {}
  const input = { name: { family: `${called.family}s`, given: called.given }, birthDate }
  const select = `possibleDuplicates { score reasons { code points } patient { id } } userErrors { code message field }`
  return asked(
    name,
    `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { ${select} } }`,
    { input },
  )
}

describe.each(LABELS)('%s', (label) => {
  test.each(['dana', 'jo', 'uma', 'liam', 'rosa', 'elena', 'ana', 'petra', 'adam'])(
    '%s cannot tell by any door whether there is such a record, or may read it',
    async (name) => {
      const told: string[] = []
      for (const [door, open] of Object.entries(DOORS)) {
        const without = comparable(await open(name, plain))
        const withIt = comparable(await open(name, secret.get(label) ?? ''))
        if (withIt !== without) told.push(`${door}: ${firstDifference(without, withIt)}`)
      }
      if (isOpen(name, label)) expect(told).not.toEqual([])
      else expect(told).toEqual([])
    },
  )

  test('a record that is closed is not found by its id, just as one that never was', async () => {
    const ids = labelledIds(secret.get(label) ?? '')
    for (const name of ['dana', 'uma', 'elena'].filter((one) => !isOpen(one, label))) {
      const types = {
        Encounter: ids.stay,
        Condition: ids.conditionOfStay,
        Observation: ids.observation,
        Medication: ids.medication,
        Assessment: ids.assessment,
        Document: ids.document,
      }
      for (const [typeName, id] of Object.entries(types)) {
        const ask = (one: string) =>
          asked(
            name,
            `{ _entities(representations: [{ __typename: "${typeName}", id: "${one}" }]) { __typename } }`,
          )
        expect([typeName, comparable(await ask(id))]).toEqual([typeName, comparable(await ask(neverWas(id)))])
      }
    }
  })

  test('a change that names a closed record is refused in the same words as one that names nothing', async () => {
    const patientId = secret.get(label) ?? ''
    const ids = labelledIds(patientId)
    if (isOpen('dana', label)) return expect(label).not.toMatch(/PART2/)
    const code = { display: 'x' }
    const changes: Record<string, (id: string) => object> = {
      recordObservation: (encounterId) => ({ patientId, encounterId, code, value: 1 }),
      recordMedication: (encounterId) => ({ patientId, encounterId, code }),
      recordCondition: (encounterId) => ({ patientId, encounterId, code }),
      recordAssessment: (encounterId) => ({ patientId, encounterId, instrument: 'PHQ_2', answers: [] }),
      addDocument: (encounterId) => ({ patientId, encounterId, title: 'x', contentType: 'application/pdf' }),
    }
    for (const [mutation, inputOf] of Object.entries(changes)) {
      const of = async (id: string) => comparable(await ask.send(viewerOf('dana'), mutation, inputOf(id)))
      expect([mutation, await of(ids.stay)]).toEqual([mutation, await of(neverWas(ids.stay))])
    }
    const stay = { class: 'IMP', status: 'IN_PROGRESS', admittedAt: '2026-11-20T12:00:00Z' }
    const known = { recordEncounter: [ids.stay, stay], recordCondition: [ids.condition, { code }] } as const
    for (const [mutation, [id, facts]] of Object.entries(known)) {
      const of = async (one: string) =>
        comparable(
          await ask.send(viewerOf('dana'), mutation, { id: one, patientId, expectedVersion: 7, ...facts }),
        )
      expect([mutation, await of(id)]).toEqual([mutation, await of(neverWas(id))])
    }
    return undefined
  })
})

test('the log of who saw a record tells whoever may not know of a labelled one nothing of it', async () => {
  const pair = [
    await twin({ patients, ask }, 'Twintwo', null),
    await twin({ patients, ask }, 'Twintwo', 'IPV'),
  ] as const
  for (const patientId of pair)
    for (const name of ['dana', 'uma', 'adam'])
      await asked(name, `query Chart { patient(id: "${patientId}") { ${WHOLE} } }`)
  const entries = `edges { node { sequence viewerId onBehalfOf roles action operation fields purpose breakGlassId } } intact`
  const log = async (reader: Viewer, patientId: string) => {
    const document = `query Log { auditTrail(patientId: "${patientId}", first: 100) { ${entries} } }`
    return comparable((await patients.query(reader, document)).data?.['auditTrail'])
  }
  const rosa = viewer('rosa', { patientIds: [...pair] })
  for (const reader of [rosa, viewerOf('uma'), viewerOf('elena'), viewerOf('liam')])
    expect(await log(reader, pair[1])).toBe(await log(reader, pair[0]))
  expect(await log(rosa, pair[1])).toMatch(/"Chart".*"Patient.medications"/)
  // Who watches over the log sees all of it, or there was nothing to hide.
  for (const name of ['petra', 'jo']) expect(await log(viewerOf(name), pair[1])).toMatch(/"Medication.code"/)
  expect(await log(viewerOf('petra'), pair[0])).not.toMatch(/"Medication.code"/)
})

test('a call after a labelled stay is as protected as the stay, and nothing else follows from it', async () => {
  const call = (label: Sensitivity, idOf = (id: string) => id) => {
    const patientId = secret.get(label) ?? ''
    const encounterId = idOf(labelledIds(patientId).stay)
    const input = { patientId, encounterId, topic: 'post-discharge', outcome: 'WRONG_NUMBER' }
    return ask.send(viewerOf('dana'), 'recordContactAttempt', input)
  }
  const refused = await call('PART2')
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'encounterId'] }])
  expect(comparable(refused)).toBe(comparable(await call('PART2', neverWas)))
  expect((await call('BH')).userErrors).toEqual([])
  const patientId = secret.get('BH') ?? ''
  const told = (await patients.outbox()).filter((one) => one.patientId === patientId)
  const { stay: encounterId } = labelledIds(patientId)
  expect(told.filter(({ type }) => type === 'outreach.attempted.v1')).toMatchObject([
    { payload: { encounterId, sensitivity: 'BH', outcome: 'WRONG_NUMBER' } },
  ])
  expect(JSON.stringify(told)).not.toContain('CONTACT_DATA_WRONG')
  const calls = async (label: Sensitivity) => {
    const document = `{ patient(id: "${secret.get(label) ?? ''}") { contactAttempts { outcome } } }`
    const { contactAttempts } = (await patients.query(viewerOf('dana'), document)).data?.['patient'] ?? {}
    return contactAttempts.flatMap(({ outcome }: { outcome: string | null }) => outcome ?? [])
  }
  expect(await calls('BH')).toEqual(['WRONG_NUMBER', 'REACHED_PATIENT'])
  expect(await calls('PART2')).toEqual([])
})

/** An id of the same shape that nobody has. */
function neverWas(id: string): string {
  return `${id.slice(0, -4)}0000`
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return `…${one.slice(Math.max(0, at - 80), at + 60)} | ${other.slice(Math.max(0, at - 80), at + 60)}`
}
