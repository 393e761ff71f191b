import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// Patients read who saw their record, and not that somebody read a record of which they may not know (violence at home).
const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

/** A stay with an observation in it. */
async function stay(sensitivity: string): Promise<{ encounterId: string; observationId: string }> {
  const facts = { patientId, class: 'AMB', status: 'FINISHED', sensitivity }
  const times = { admittedAt: '2026-11-01T10:00:00Z', dischargedAt: '2026-11-01T11:00:00Z' }
  await ask.done(dana, 'recordEncounter', { ...facts, ...times })
  const [{ id: encounterId }] = await patients.db.query(
    `select id from encounter where sensitivity = $1 order by id desc limit 1`,
    [sensitivity],
  )
  const code = { system: 'http://loinc.org', code: '29463-7' }
  await ask.done(dana, 'recordObservation', { patientId, encounterId, code, value: 81, unit: 'kg' })
  const [{ id: observationId }] = await patients.db.query(
    `select id from observation where encounter_id = $1`,
    [encounterId],
  )
  return { encounterId, observationId }
}

async function read(name: string, more: string, ids: Record<string, string>): Promise<void> {
  const wanted = Object.entries(ids).map(([type, id]) => `{ __typename: "${type}", id: "${id}" }`)
  const { _entities } = await ask.read(
    dana,
    `query ${name} { _entities(representations: [${wanted.join(', ')}]) {
       ... on Encounter { class } ... on Observation { unit } } ${more} }`,
  )
  expect(_entities).not.toContain(null)
}

async function operations(who: typeof dana): Promise<string[]> {
  const { auditTrail } = await ask.read(
    who,
    `{ auditTrail(patientId: "${patientId}", first: 100) { intact edges { node { operation } } } }`,
  )
  expect(auditTrail.intact).toBe(true)
  return auditTrail.edges.map(({ node }: { node: { operation: string } }) => node.operation)
}

test('a read of nothing but hidden records is in the log, and not in what the patient reads of it', async () => {
  const hidden = await stay('IPV')
  const own = await stay('BH')
  const open = await stay('NONE')
  await read('HiddenStay', '', { Encounter: hidden.encounterId })
  await read('HiddenMeasurement', '', { Observation: hidden.observationId })
  await read('OwnStay', '', { Encounter: own.encounterId })
  await read('OwnMeasurement', '', { Observation: own.observationId })
  await read('OpenMeasurement', '', { Observation: open.observationId })
  await read('HiddenAndOwn', '', { Encounter: hidden.encounterId, Observation: own.observationId })
  await read('HiddenAndOpen', '', { Encounter: hidden.encounterId, Observation: open.observationId })
  await read('HiddenAndChart', `patient(id: "${patientId}") { name { text } }`, {
    Encounter: hidden.encounterId,
  })
  const ofBoth = [
    'HiddenAndChart',
    'HiddenAndOpen',
    'HiddenAndOwn',
    'OpenMeasurement',
    'OwnMeasurement',
    'OwnStay',
  ]
  const named = (found: string[]) => found.filter((name) => /^(?:Hidden|Own|Open)/.test(name)).sort()
  expect(named(await operations(viewer('rosa', { patientIds: [patientId] })))).toEqual(ofBoth)
  const all = ['HiddenMeasurement', 'HiddenStay', ...ofBoth].sort()
  expect(named(await operations(viewer('petra')))).toEqual(all)
  expect(named(await operations(dana))).toEqual(all)
})

test('what another service tells of a read is there for the patient as far as its labels let', async () => {
  const readIn = async (operation: string, labels?: ('IPV' | 'BH')[]) => {
    const at = new Date('2026-11-20T10:00:00Z')
    const reads = [{ patientId, fields: ['TransitionEpisode.status'], ...(labels && { labels }) }]
    const who = { viewerId: dana.id, roles: ['coordinator'], purpose: 'CAREMGT', agencyId: null }
    const what = { operation, action: 'R', requestId: newId('request'), part: 0, patientCount: 1 }
    const payload = { ...who, ...what, at: at.toISOString(), reads }
    const about = { source: 'care-plans', subject: what.requestId, patientId, occurredAt: at, recordedAt: at }
    await patients.deliver({ id: newId('event'), type: 'record.read.v1', ...about, payload })
  }
  await readIn('ToldHidden', ['IPV'])
  await readIn('ToldOwn', ['BH'])
  await readIn('ToldBoth', ['BH', 'IPV'])
  await readIn('ToldOpen')
  const told = (found: string[]) => found.filter((name) => name.startsWith('Told')).sort()
  const seen = ['ToldBoth', 'ToldOpen', 'ToldOwn']
  expect(told(await operations(viewer('rosa', { patientIds: [patientId] })))).toEqual(seen)
  for (const who of [viewer('petra'), dana])
    expect(told(await operations(who))).toEqual(['ToldBoth', 'ToldHidden', 'ToldOpen', 'ToldOwn'])
})
