import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { systemViewer, viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const [jo, adam, dana, ida, omar, cho] = (['jo', 'adam', 'dana', 'ida', 'omar', 'cho'] as const).map((name) =>
  viewer(name),
) as [Who, Who, Who, Who, Who, Who]
type Who = ReturnType<typeof viewer>
let now = new Date('2026-11-25T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

test('a team is made, renamed and given other members, each name once', async () => {
  const members = { name: 'Heart failure', memberIds: [ida.id, dana.id, ida.id] }
  const { team } = await ask.done(jo, 'saveTeam', members, 'team { id version name members { id } }')
  expect(team.members.map(({ id }: { id: string }) => id).sort()).toEqual([dana.id, ida.id].sort())
  const taken = await ask.send(jo, 'saveTeam', { ...members, name: 'heart FAILURE' })
  expect(taken.userErrors).toMatchObject([{ field: ['input', 'name'] }])
  const change = { id: team.id, expectedVersion: 1, name: 'Heart and lung', memberIds: [omar.id] }
  await ask.done(jo, 'saveTeam', change)
  expect((await ask.send(jo, 'saveTeam', change)).userErrors).toMatchObject([{ currentVersion: 2 }])
  const stranger = { ...change, expectedVersion: 2, memberIds: ['practitioner_01h2xcejqtf2nbrexx3vqjhp41'] }
  expect((await ask.send(jo, 'saveTeam', stranger)).userErrors).toMatchObject([
    { field: ['input', 'memberIds'] },
  ])
  const { teams, practitioner } = await ask.read(
    ida,
    `{ teams { name members { id } } practitioner(id: "${omar.id}") { teams { name } } }`,
  )
  expect(teams).toEqual([{ name: 'Heart and lung', members: [{ id: omar.id }] }])
  expect(practitioner.teams).toEqual([{ name: 'Heart and lung' }])
})

test('the staff see their own entry in the directory; whoever may not read the directory is refused it', async () => {
  const own = '{ viewer { id practitioner { id } } }'
  expect(await ask.read(dana, own)).toEqual({ viewer: { id: dana.id, practitioner: { id: dana.id } } })
  const worker = await ask.read(systemViewer('referrals'), own)
  expect(worker).toEqual({ viewer: { id: 'system:referrals', practitioner: null } })
  for (const who of [viewer('rosa'), viewer('harbor'), viewer('ana')])
    expect((await patients.query(who, own)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

const DUTY = { practitionerId: dana.id, role: 'coordinator' }
const onCallNow = async () =>
  (await ask.read(ida, '{ onCall(role: "Coordinator") { practitioner { id } status } }'))['onCall']

test('an entry of the on-call list begins and ends by the clock, and can be taken back once', async () => {
  const setAt = now.toISOString()
  const window = { from: '2026-11-25T16:00:00Z', until: '2026-11-26T04:00:00Z' }
  const set = await ask.done(
    jo,
    'setOnCall',
    { ...DUTY, ...window },
    'onCall { id version status } practitioner { id }',
  )
  expect(set).toMatchObject({ onCall: { status: 'PLANNED' }, practitioner: { id: dana.id } })
  expect(await onCallNow()).toEqual([])
  now = new Date('2026-11-25T16:00:00Z')
  expect(await onCallNow()).toEqual([{ practitioner: { id: dana.id }, status: 'ACTIVE' }])
  const take = { onCallId: set.onCall.id, expectedVersion: 1, reason: 'ill' }
  const back = await ask.done(
    jo,
    'revokeOnCall',
    take,
    'onCall { status statusReason revokedAt history { at by from to reason } }',
  )
  expect(back.onCall).toEqual({
    status: 'REVOKED',
    statusReason: 'ill',
    revokedAt: '2026-11-25T16:00:00.000Z',
    history: [
      { at: setAt, by: jo.id, from: null, to: 'PLANNED', reason: null },
      { at: '2026-11-25T16:00:00.000Z', by: 'system:patients', from: 'PLANNED', to: 'ACTIVE', reason: null },
      { at: '2026-11-25T16:00:00.000Z', by: jo.id, from: 'ACTIVE', to: 'REVOKED', reason: 'ill' },
    ],
  })
  expect(await onCallNow()).toEqual([])
  expect(await ask.told('on-call.ended.v1')).toMatchObject([{ onCallId: set.onCall.id, role: 'coordinator' }])
  expect((await ask.send(jo, 'revokeOnCall', take)).userErrors).toMatchObject([{ currentVersion: 2 }])
  const again = await ask.send(jo, 'revokeOnCall', { ...take, expectedVersion: 2 })
  expect(again.userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'REVOKED', allowed: [] },
  ])
})

test('an entry of the list is changed by one that takes its place, at the version that was seen', async () => {
  const window = { from: '2026-11-26T18:00:00Z', until: '2026-11-27T04:00:00Z' }
  const select = 'onCall { id version status startsAt }'
  const set = async (more: object, who = jo) =>
    ask.send(who, 'setOnCall', { ...DUTY, ...window, ...more }, select)
  const { onCall: first } = await set({})
  const seen = { onCallId: first.id, expectedVersion: first.version }
  const later = { from: '2026-11-26T20:00:00Z' }
  for (const [more, error] of [
    [{ onCallId: first.id }, { code: 'INVALID_INPUT', field: ['input', 'expectedVersion'] }],
    [{ expectedVersion: 1 }, { code: 'INVALID_INPUT', field: ['input', 'onCallId'] }],
    [
      { ...seen, expectedVersion: 7 },
      { code: 'VERSION_CONFLICT', currentVersion: first.version },
    ],
    [{ ...seen, onCallId: 'on_call_01jc000000e00800000000000z' }, { code: 'NOT_FOUND' }],
  ] as const)
    expect(await set({ ...later, ...more })).toMatchObject({ onCall: null, userErrors: [error] })
  const both = await Promise.all([set({ ...later, ...seen }), set({ ...later, ...seen })])
  const { onCall: second } = both.find(({ onCall }) => onCall) ?? both[0]
  expect(second).toMatchObject({ status: 'PLANNED', startsAt: '2026-11-26T20:00:00.000Z' })
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { __typename: 'VersionConflict', currentVersion: 2 },
  ])
  expect(await ask.told('on-call.ended.v1')).toContainEqual(expect.objectContaining({ onCallId: first.id }))
  expect((await set({ ...seen, expectedVersion: 2 })).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed', from: 'REVOKED' },
  ])
  await ask.done(jo, 'revokeOnCall', { onCallId: second.id, expectedVersion: second.version })
})

test('the balancing view weighs tiers, lists who has nobody, and shows others only to who may see all', async () => {
  const high = await ask.patient({ family: 'High', given: ['A'] })
  await ask.done(dana, 'overrideRiskTier', { patientId: high, tier: 'HIGH', reason: 'lives alone' })
  const died = await ask.patient({ family: 'Died', given: ['B'] })
  const dead = { patientId: died, expectedVersion: 1, deceasedAt: '2026-11-20T10:00:00Z' }
  await ask.done(jo, 'updateDemographics', dead)
  const heard = await ask.patient({ family: 'Heard', given: ['C'] })
  await patients.db.query(`insert into undated_death (id, patient_id, told_at) values ('heard', $1, $2)`, [
    heard,
    now,
  ])
  const select =
    '{ caseloadBalance { practitioner { id } patients high standard weighted fromMean isOverloaded covering } }'
  const { caseloadBalance } = await ask.read(jo, select)
  expect(caseloadBalance[0]).toEqual({
    practitioner: { id: dana.id },
    patients: 2,
    high: 1,
    standard: 1,
    weighted: 4,
    fromMean: expect.any(Number),
    isOverloaded: false,
    covering: 0,
  })
  const listed = (loads: { practitioner: { id: string } }[]) => loads.map((one) => one.practitioner.id)
  expect(listed(caseloadBalance)).toEqual(expect.arrayContaining([dana.id, ida.id, omar.id]))
  expect(listed(caseloadBalance)).not.toContain(cho.id) // a physician coordinates nobody
  expect(listed((await ask.read(ida, select))['caseloadBalance'])).toEqual([ida.id])
})

test('what is not there is told with its place, whatever is asked for it', async () => {
  const [patientId, practitionerId] = [newId('patient'), newId('practitioner')]
  const refused = async (mutation: string, input: object) => {
    const { userErrors } = await ask.send(
      viewer(mutation === 'assignCoordinator' ? 'jo' : 'adam'),
      mutation,
      input,
    )
    return userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field])
  }
  const known = await ask.patient({ family: 'Known', given: ['Kay'] })
  expect([
    await refused('assignCoordinator', { patientId, practitionerId: viewer('dana').id }),
    await refused('assignCoordinator', { patientId: known, practitionerId }),
    await refused('deactivatePractitioner', { practitionerId, expectedVersion: 1 }),
    await refused('savePractitioner', {
      id: practitionerId,
      expectedVersion: 1,
      name: { family: 'x' },
      roles: ['nurse'],
    }),
  ]).toEqual([
    [['NOT_FOUND', 'input', 'patientId']],
    [['NOT_FOUND', 'input', 'practitionerId']],
    [['NOT_FOUND', 'input', 'practitionerId']],
    [['NOT_FOUND', 'input', 'id']],
  ])
})

test('the directory is searched by whole names, in either order and without accents', async () => {
  await ask.done(viewer('adam'), 'savePractitioner', {
    name: { family: 'Núñez', given: ['Inés'] },
    roles: ['nurse'],
  })
  const found = async (name: string) => {
    const { practitioners } = await ask.read(
      viewer('jo'),
      `{ practitioners(filter: { name: "${name}" }) { edges { node { name { family } } } } }`,
    )
    return practitioners.edges.map(({ node }: { node: { name: { family: string } } }) => node.name.family)
  }
  for (const name of ['nunez', 'Ines Nunez', 'NÚÑEZ, Inés']) expect(await found(name)).toEqual(['Núñez'])
  expect(await found('Ines Garcia')).toEqual([])
})

test('who is deactivated covers nobody and is on call no more, and the gateway is told by name', async () => {
  const window = { from: '2026-11-25T18:00:00Z', until: '2026-11-28T04:00:00Z' }
  await ask.done(jo, 'setOnCall', { practitionerId: omar.id, role: 'supervisor', ...window })
  await ask.done(jo, 'grantCoverage', { coveredId: dana.id, coveringId: omar.id, ...window })
  const covers = async () =>
    (await ask.read(jo, '{ covers { covering { id } covered { id } status } }'))['covers']
  expect(await covers()).toEqual([{ covering: { id: omar.id }, covered: { id: dana.id }, status: 'PLANNED' }])
  const gone = await ask.done(adam, 'deactivatePractitioner', { practitionerId: omar.id, expectedVersion: 1 })
  expect(gone.extensions).toMatchObject({ deactivated: [omar.id] })
  expect(await ask.told('practitioner.deactivated.v1')).toEqual([
    { practitionerId: omar.id, at: now.toISOString() },
  ])
  expect(await ask.told('on-call.ended.v1')).toHaveLength(4)
  expect(await covers()).toEqual([])
  const { teams } = await ask.read(jo, '{ teams { members { id } } }')
  expect(teams).toEqual([{ members: [] }])
})

test('nobody is put on call for what is over; who is put there late is on call from then on', async () => {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const duty = { practitionerId: jo.id, role: 'supervisor' }
  const over = await ask.send(jo, 'setOnCall', { ...duty, from: ago(9), until: ago(1) })
  expect(over.userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'until'], message: 'must be in the future' },
  ])
  const window = { from: ago(1), until: new Date(now.getTime() + 3_600_000).toISOString() }
  const select = 'onCall { status history { at to } }'
  const { onCall } = await ask.done(jo, 'setOnCall', { ...duty, ...window }, select)
  const at = now.toISOString()
  expect(onCall).toMatchObject({
    status: 'ACTIVE',
    history: [
      { at, to: 'PLANNED' },
      { at, to: 'ACTIVE' },
    ],
  })
})
