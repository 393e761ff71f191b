import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { compareAdded } from '../src/sweeps/compare-added-records.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

const jo = viewer('jo')
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const person = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: 'urn:mrn:north', value: `N-${id}` }],
  name: [{ use: 'official', family: 'Okonkwo', given: ['Adaeze'] }],
  gender: 'female',
  birthDate: '1961-04-09',
  telecom: [{ system: 'phone', value: '+1 518 555 0123' }],
  ...more,
})

interface Pair {
  id: string
  version: number
  score: number
  verdict: string
  status: string
  availableTransitions: string[]
  reasons: { code: string; points: number }[]
  added: { id: string; version: number; name: { text: string } }
  known: { id: string; version: number }
}

async function pairs(as = jo, status = 'OPEN'): Promise<Pair[]> {
  const { data, errors } = await patients.query(
    as,
    `query($status: DuplicateCandidateStatus) { duplicateCandidates(status: $status) { edges { node { id version score verdict status
       availableTransitions reasons { code points } added { id version name { text } } known { id version } } } } }`,
    { status },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data?.['duplicateCandidates'].edges.map(({ node }: { node: Pair }) => node)
}

const work = async (type: string) =>
  (await patients.outbox()).filter(
    (one) => one.type === type && JSON.stringify(one.payload).includes('duplicate'),
  )

test('a message about somebody who looks like a known patient is done, and says that somebody will look', async () => {
  await importFile(patients, fileOf([person('1')]), 'urn:north')
  await compareAdded.run(patients.deps)
  expect(await pairs()).toEqual([])
  const pid = 'PID|1||S-9^^^SOUTH^MR||OKONKWO^ADAEZE||19610409|F|||9 Elm St^^Albany^NY^12207||5185550123'
  const [received] = await receive(
    patients,
    adt({ event: 'A04', control: 'd1', occurred: '20261118150000', pid }),
  )
  expect(received).toMatchObject({ status: 'ACCEPTED', acknowledgment: 'AA' })
  expect(received?.effects).toContain(
    'it may be of the same person as a record known before: somebody will look',
  )
  const [pair, ...more] = await pairs()
  expect(more).toEqual([])
  // 6 family, 5 given, 8 birth date, 1 sex, 6 phone.
  expect(pair).toMatchObject({ score: 26, verdict: 'BLOCK', availableTransitions: ['MERGED', 'DISMISSED'] })
  expect(pair?.reasons).toContainEqual({ code: 'BIRTH_DATE_SAME', points: 8 })
  expect(pair?.added.name.text).toBe('ADAEZE OKONKWO')
  expect(await work('work.raised.v1')).toMatchObject([
    { payload: { kind: 'POSSIBLE_DUPLICATE', subjectId: pair?.id, urgency: 'ROUTINE' } },
  ])
})

test('a second message of the same person finds the record by its number and raises no second doubt', async () => {
  const pid = 'PID|1||S-9^^^SOUTH^MR||OKONKWO^ADAEZE^N||19610409|F'
  const [received] = await receive(
    patients,
    adt({ event: 'A08', control: 'd2', occurred: '20261118160000', pid }),
  )
  expect(received?.effects).toContain('demographics updated')
  expect(await pairs()).toHaveLength(1)
})

test('an import makes its records and the sweep compares them, whichever way round a pair is found', async () => {
  const twin = person('2', { telecom: [], identifier: [{ system: 'urn:mrn:west', value: 'W-2' }] })
  const answer = await importFile(
    patients,
    fileOf([twin, person('3', { birthDate: '1999-01-01', telecom: [] })]),
    'urn:west',
  )
  expect(answer).toMatchObject({ created: 2, rejectCount: 0 })
  await compareAdded.run(patients.deps)
  await compareAdded.run(patients.deps)
  const found = (await pairs()).map(({ score, verdict }) => [score, verdict])
  // The twin of two records is likely, not certain: 6 + 5 + 8 + 1, and 2 less where the other has a second given name.
  // Another birth date leaves 6 points.
  expect(found).toEqual([
    [26, 'BLOCK'],
    [20, 'CONFIRM'],
    [18, 'CONFIRM'],
  ])
  expect(await work('work.raised.v1')).toHaveLength(1)
})

test('the number of a known patient under another source is the same record, with the numbers of both', async () => {
  const both = [
    { system: 'urn:mrn:north', value: 'N-1' },
    { system: 'urn:mrn:east', value: 'E-1' },
  ]
  const before = await pairs()
  const stay = {
    resourceType: 'Encounter',
    id: 'e',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: 'Patient/e1' },
    period: { start: '2026-03-01T10:00:00Z', end: '2026-03-01T11:00:00Z' },
  }
  const answer = await importFile(patients, fileOf([person('e1', { identifier: both }), stay]), 'urn:east')
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 2, rejectCount: 0 })
  await compareAdded.run(patients.deps)
  const [north, east] = await Promise.all(['urn:mrn:north|N-1', 'urn:mrn:east|E-1'].map(whose))
  expect(east).toMatchObject({ id: north?.id, encounters: { edges: [{ node: { class: 'AMB' } }] } })
  expect(await pairs()).toHaveLength(before.length)
  // The first source takes its own number back; the other's stays.
  await importFile(patients, fileOf([person('1', { identifier: [] })]), 'urn:north')
  expect(await whose('urn:mrn:north|N-1')).toBeNull()
  expect(await whose('urn:mrn:east|E-1')).toMatchObject({ id: north?.id })
})

test('a known number with another name and another birth date makes a record of its own', async () => {
  const answer = await importFile(
    patients,
    fileOf([
      person('x', {
        identifier: [{ system: 'urn:mrn:east', value: 'E-1' }],
        name: [{ family: 'Lindqvist', given: ['Per'] }],
        birthDate: '1940-12-24',
        telecom: [],
      }),
    ]),
    'urn:typo',
  )
  expect(answer).toMatchObject({ created: 1, rejectCount: 0 })
  const [{ count }] = await patients.db.query(
    `select count(distinct patient_id)::int as count from patient_identifier where value = 'E-1'`,
  )
  expect(count).toBe(2)
})

test('a pair is dismissed once, with a reason and the version that was seen, or settled by a merge', async () => {
  const [certain, likely] = await pairs()
  const dismiss = (input: object) => mutate('dismissDuplicate', 'DismissDuplicateInput', input)
  const told = { candidateId: likely?.id, expectedVersion: 1, reason: 'Twin sisters.', idempotencyKey: 'k1' }
  expect(await dismiss({ ...told, expectedVersion: 7 })).toMatchObject({
    userErrors: [{ __typename: 'VersionConflict' }],
  })
  expect(await dismiss({ ...told, idempotencyKey: 'k2' })).toMatchObject({
    duplicateCandidate: { status: 'DISMISSED' },
    userErrors: [],
  })
  expect(await dismiss({ ...told, expectedVersion: 2, idempotencyKey: 'k3' })).toMatchObject({
    userErrors: [{ __typename: 'TransitionNotAllowed' }],
  })
  const merged = await mutate('mergePatients', 'MergePatientsInput', {
    survivorId: certain?.known.id,
    expectedVersion: certain?.known.version,
    mergedId: certain?.added.id,
    mergedExpectedVersion: certain?.added.version,
    reason: 'One person.',
    idempotencyKey: 'k4',
  })
  expect(merged.userErrors).toEqual([])
  expect((await pairs(jo, 'MERGED')).map(({ id }) => id)).toEqual([certain?.id])
  expect(await work('work.settled.v1')).toHaveLength(2)
  const parted = await mutate('unmergePatients', 'UnmergePatientsInput', {
    survivorId: certain?.known.id,
    expectedVersion: (certain?.known.version ?? 0) + 1,
    mergedId: certain?.added.id,
    reason: 'Two people after all.',
    idempotencyKey: 'k5',
  })
  expect(parted.userErrors).toEqual([])
  const dismissed = await histories('DISMISSED')
  const moves = new Map(dismissed.map(({ id, history }) => [id, history]))
  const reasons = new Map(dismissed.map(({ id, statusReason }) => [id, statusReason]))
  const found = { by: 'system:patients', from: null, to: 'OPEN', reason: null }
  expect(moves.get(likely?.id ?? '')).toEqual([
    found,
    { by: jo.id, from: 'OPEN', to: 'DISMISSED', reason: 'Twin sisters.' },
  ])
  expect(moves.get(certain?.id ?? '')).toEqual([
    found,
    { by: jo.id, from: 'OPEN', to: 'MERGED', reason: 'One person.' },
    { by: jo.id, from: 'MERGED', to: 'DISMISSED', reason: 'Two people after all.' },
  ])
  expect(reasons.get(certain?.id ?? '')).toBe('Two people after all.')
})

async function histories(status: string): Promise<{ id: string; statusReason: string; history: object[] }[]> {
  const { data } = await patients.query(
    jo,
    `{ duplicateCandidates(status: ${status}) { edges { node { id statusReason history { by from to reason } } } } }`,
  )
  return data?.['duplicateCandidates'].edges.map(({ node }: { node: object }) => node)
}

test('pairs are for those who may see both records', async () => {
  expect(await pairs(viewer('dana'))).toEqual([])
  const rosa = await patients.query(viewer('rosa'), `{ duplicateCandidates { edges { node { id } } } }`)
  expect(rosa.data?.['duplicateCandidates']?.edges ?? []).toEqual([])
})

async function whose(number: string) {
  const [system, value] = number.split('|')
  const { data } = await patients.query(
    jo,
    `query($system: String!, $value: String!) { patientByIdentifier(system: $system, value: $value) { id
       encounters { edges { node { class } } } } }`,
    { system, value },
  )
  return data?.['patientByIdentifier']
}

async function mutate(name: string, type: string, input: object) {
  const answer = name === 'dismissDuplicate' ? 'duplicateCandidate { status }' : 'patient { id }'
  const { data, errors } = await patients.query(
    jo,
    `mutation($input: ${type}!) { ${name}(input: $input) { ${answer} userErrors { __typename message } } }`,
    { input },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data?.[name]
}
