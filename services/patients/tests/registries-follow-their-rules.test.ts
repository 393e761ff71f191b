import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { population } from '@baton/synthetic/population'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { keepRegistries } from '../src/sweeps/keep-registries.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

const dana = viewer('dana')
const jo = viewer('jo')
let now = new Date('2026-11-25T16:20:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let marcus: string
let diabetes: string

const DIABETES = { condition: { system: 'http://hl7.org/fhir/sid/icd-10-cm', codePrefixes: ['E11.'] } }

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  marcus = await ask.cast()
})
afterAll(() => patients.close())

async function registry(name: string, rule: object): Promise<string> {
  const made = await ask.done(jo, 'createRegistry', { name, rule }, 'registry { id ruleText }')
  return made.registry.id
}

async function members(id: string, who = jo, former = false) {
  const { registry: found } = await ask.read(
    who,
    `{ registry(id: "${id}") { memberCount members(first: 100, includeFormer: ${former}) { edges { node {
      patient { id } enteredAt enteredBecause leftAt leftBecause } } } } }`,
  )
  const rows = found.members.edges.map(({ node }: { node: object }) => node)
  return {
    count: found.memberCount,
    rows,
    ids: rows.map((row: { patient: { id: string } }) => row.patient.id),
  }
}

async function condition(patientId: string, code: string, more: object = {}) {
  const made = { system: 'http://hl7.org/fhir/sid/icd-10-cm', code }
  return ask.done(dana, 'recordCondition', { patientId, code: made, ...more }, 'condition { id version }')
}

const sweep = () => keepRegistries.run(patients.deps)

test('a registry finds its members at once and says why; a diagnosis that comes later makes a member, its end ends it', async () => {
  const other = await ask.patient({ family: 'Vega', given: ['Ana'] })
  await condition(marcus, 'E11.9')
  diabetes = await registry('Diabetes', DIABETES)
  expect(await members(diabetes)).toMatchObject({
    count: 1,
    rows: [{ patient: { id: marcus }, enteredBecause: ['condition E11.*'], leftAt: null }],
  })
  const later = await condition(other, 'e11.65')
  await sweep()
  expect((await members(diabetes)).ids).toContain(other)
  now = new Date('2026-12-01T10:00:00Z')
  const { id, version: expectedVersion } = later.condition
  await condition(other, 'E11.65', {
    id,
    expectedVersion,
    clinicalStatus: 'resolved',
    abatedAt: '2026-12-01T09:00:00Z',
  })
  await sweep()
  expect((await members(diabetes)).ids).not.toContain(other)
  const former = (await members(diabetes, jo, true)).rows.find(
    (row: { patient: { id: string } }) => row.patient.id === other,
  )
  expect(former).toMatchObject({ leftAt: '2026-12-01T10:00:00.000Z', leftBecause: ['condition E11.*'] })
})

test('conditions stand within conditions: age, tier, payer, stays, scores and programs', async () => {
  const old = await ask.patient({ family: 'Okafor', given: ['Grace'] }, { birthDate: '1950-12-02' })
  await ask.done(dana, 'recordCoverage', {
    patientId: old,
    status: 'ACTIVE',
    payerCode: 'summit',
    startsOn: '2026-01-01',
  })
  const stay = { patientId: old, class: 'IMP', status: 'FINISHED', admittedAt: '2026-10-01T10:00:00Z' }
  await ask.done(dana, 'recordEncounter', { ...stay, dischargedAt: '2026-10-04T10:00:00Z' })
  const all = [{ age: { min: 76 } }, { payer: { payerCodes: ['summit'] } }, { not: { riskTiers: ['HIGH'] } }]
  const id = await registry('Seniors of Summit', {
    all: [
      ...all,
      {
        any: [{ utilization: { kind: 'INPATIENT', atLeast: 1, withinDays: 90 } }, { programs: ['hospice'] }],
      },
    ],
  })
  await sweep()
  expect((await members(id)).count).toBe(0)
  now = new Date('2026-12-02T16:20:00Z') // her birthday: nothing was written, the day alone makes the difference
  await sweep()
  expect(await members(id)).toMatchObject({ count: 1, rows: [{ patient: { id: old } }] })
  now = new Date('2027-01-05T12:00:00Z') // the stay is older than 90 days
  await sweep()
  expect((await members(id, jo, true)).rows).toMatchObject([
    { leftBecause: ['inpatient stays at least 1 in 90 days'] },
  ])
  const payload = {
    enrollmentId: newId('program_enrollment'),
    patientId: old,
    program: 'hospice',
    status: 'ACTIVE',
  } as const
  const rest = {
    source: 'care-plans',
    subject: payload.enrollmentId,
    patientId: old,
    occurredAt: now,
    recordedAt: now,
  }
  await patients.deliver({
    id: newId('event'),
    type: 'program.moved.v1',
    ...rest,
    payload: { ...payload, at: now.toISOString() },
  })
  await sweep()
  expect((await members(id)).rows[0].enteredBecause).toContain('program hospice')
})

test('an import makes members, and the members who die leave', async () => {
  const id = await registry('Everybody named here', { sexes: ['MALE', 'FEMALE', 'OTHER', 'UNKNOWN'] })
  const before = Number((await members(id)).count)
  const { patients: imported } = await importFile(patients, fileOf([...population(5)]))
  await sweep()
  expect((await members(id)).count).toBe(before + imported)
  await patients.db.query('update patient set deceased_at = $2 where id = $1', [marcus, now])
  await sweep()
  const left = (await members(id, jo, true)).rows.find(
    (row: { patient: { id: string } }) => row.patient.id === marcus,
  )
  expect(left.leftBecause).toEqual(['DECEASED'])
  now = new Date(now.getTime() + 60_000)
  await patients.db.query('update patient set deceased_at = null where id = $1', [marcus])
  await sweep()
  expect((await members(id)).ids).toContain(marcus)
})

test('a member of whom a hospital says without a time that they died leaves at once, and comes back when it is taken back', async () => {
  let sent = 0
  const tell = async (indicator: string) => {
    now = new Date(now.getTime() + 60_000)
    const pid = `PID|1||R-9^^^HV^MR||GONE^ANN||19520301|F${'|'.repeat(22)}${indicator}`
    const occurred = `2026112412000${++sent}`
    const message = adt({ event: 'A31', control: `gone-${indicator}`, occurred, pid })
    expect(await receive(patients, message)).toMatchObject([{ status: 'ACCEPTED' }])
    await sweep()
  }
  await tell('')
  const id = await registry('Everybody called Gone', { age: { min: 60 } })
  const [gone]: { id: string }[] = await patients.db.query(
    `select patient_id as id from patient_identifier where value = 'R-9'`,
  )
  const patientId = gone?.id ?? ''
  expect((await members(id)).ids).toContain(patientId)
  await tell('Y')
  const left = (await members(id, jo, true)).rows.find(
    (row: { patient: { id: string } }) => row.patient.id === patientId,
  )
  expect(left.leftBecause).toEqual(['DECEASED'])
  await tell('N')
  expect((await members(id)).ids).toContain(patientId)
})

test('each sees and counts the members in reach; what Part 2 protects makes nobody a member', async () => {
  const secret = await ask.patient({ family: 'Quiet', given: ['Q'] })
  await condition(secret, 'F11.20', { sensitivity: 'PART2' })
  await condition(secret, 'E11.9')
  await sweep()
  const stay = {
    class: 'IMP',
    status: 'IN_PROGRESS',
    admittedAt: '2026-11-20T10:00:00Z',
    sensitivity: 'PART2',
  }
  await ask.done(dana, 'recordEncounter', { patientId: secret, ...stay })
  await patients.db.query(
    `insert into condition (id, patient_id, encounter_id, code, codings)
     select 'condition_of_stay', patient_id, id, '{"code": "F11.20"}', '[{"code": "F11.20"}]' from encounter
      where patient_id = $1`,
    [secret],
  )
  const opioids = await registry('Opioids', { condition: { codes: ['F11.20'] } })
  expect(await members(opioids)).toMatchObject({ count: 0, rows: [] })
  const campaign = { name: 'Opioids', topic: 'gap-closure', channel: 'CALL', template: 'please-call' }
  const none = await ask.send(jo, 'createCampaign', { ...campaign, conditionCodes: ['F11.20'] })
  expect(none.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input'] }])
  expect((await members(diabetes, dana)).ids.sort()).toEqual([marcus, secret].sort())
  expect(await members(diabetes, viewer('ida'))).toMatchObject({ count: 0, rows: [] })
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${secret}") { registries { registry { name } enteredBecause } } }`,
  )
  expect(patient.registries).toContainEqual({
    registry: { name: 'Diabetes' },
    enteredBecause: ['condition E11.*'],
  })
  const own = await patients.query(
    viewer('rosa', { patientIds: [secret] }),
    `{ patient(id: "${secret}") { registries { enteredAt } } }`,
  )
  expect(own.data?.['patient']?.registries ?? null).toBeNull()
})

test('a preview counts and changes nothing; every fault of a rule is told with its place', async () => {
  const preview = `registryPreview(rule: { condition: { codePrefixes: ["E11"] } }) { count sample { id } ruleText userErrors { code } }`
  expect((await ask.read(dana, `{ ${preview} }`))['registryPreview']).toMatchObject({
    count: 2,
    ruleText: 'condition E11*',
    userErrors: [],
  })
  const rule = {
    all: [{ age: { min: 80, max: 60 } }, { condition: {} }, { age: { min: 1 }, sexes: ['MALE'] }],
  }
  const { userErrors, registry: none } = await ask.send(
    jo,
    'createRegistry',
    { name: 'x', rule },
    'registry { id }',
  )
  expect(none).toBeNull()
  expect(userErrors.map(({ field }: { field: string[] }) => field.join('.'))).toEqual([
    'input.rule.all.0.age.max',
    'input.rule.all.1.condition',
    'input.rule.all.2',
  ])
  const twice = await ask.send(jo, 'createRegistry', { name: 'Diabetes', rule: DIABETES })
  expect(twice.userErrors).toMatchObject([{ field: ['input', 'name'] }])
  const refused = await patients.query(
    viewer('cho'),
    'mutation ($i: CreateRegistryInput!) { createRegistry(input: $i) { registry { id } } }',
    {
      i: { name: 'y', rule: DIABETES },
    },
  )
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('a rule with more faults than GraphQL counts is the request’s fault, not the server’s', async () => {
  const document = 'query ($rule: RegistryRuleInput!) { registryPreview(rule: $rule) { count } }'
  const { errors = [] } = await patients.query(jo, document, { rule: { all: Array(60).fill(null) } })
  expect(errors).toHaveLength(51)
  expect(new Set(errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['BAD_USER_INPUT']))
})

test('a membership follows a merge, once, with its history, and goes back when the two are parted', async () => {
  now = new Date('2026-12-03T09:00:00Z')
  const survivorId = await ask.patient({ family: 'Ito', given: ['Mei'] })
  const mergedId = await ask.patient({ family: 'Itoh', given: ['Mei'] })
  await condition(survivorId, 'L40.0')
  await condition(mergedId, 'L40.0')
  await condition(mergedId, 'G47.33')
  const rule = (prefix: string) => ({
    condition: { system: 'http://hl7.org/fhir/sid/icd-10-cm', codePrefixes: [prefix] },
  })
  const both = await registry('Psoriasis', rule('L40'))
  const one = await registry('Sleep apnea', rule('G47'))
  const { a, b } = await ask.read(
    jo,
    `{ a: patient(id: "${survivorId}") { version } b: patient(id: "${mergedId}") { version } }`,
  )
  now = new Date('2026-12-04T09:00:00Z')
  const pair = { survivorId, mergedId, reason: 'one person' }
  const merge = { ...pair, expectedVersion: a.version, mergedExpectedVersion: b.version }
  await ask.done(jo, 'mergePatients', merge)
  expect(await members(one)).toMatchObject({
    count: 1,
    rows: [{ patient: { id: survivorId }, enteredAt: '2026-12-03T09:00:00.000Z', leftAt: null }],
  })
  await sweep()
  expect(await members(both)).toMatchObject({ count: 1, ids: [survivorId] })
  expect((await members(one)).ids).toEqual([survivorId])
  const history = (await members(both, jo, true)).rows
  expect(history).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ leftAt: null }),
      expect.objectContaining({ leftAt: '2026-12-04T09:00:00.000Z', leftBecause: ['MERGED'] }),
    ]),
  )
  expect(history).toHaveLength(2)
  now = new Date('2026-12-05T09:00:00Z')
  await ask.done(jo, 'unmergePatients', {
    ...pair,
    expectedVersion: Number(a.version) + 1,
    reason: 'two sisters',
  })
  await sweep()
  expect((await members(both)).ids.sort()).toEqual([survivorId, mergedId].sort())
  expect(await members(one, jo, true)).toMatchObject({
    rows: [{ patient: { id: mergedId }, enteredAt: '2026-12-03T09:00:00.000Z', leftAt: null }],
  })
})

test('who belongs because of what is not the case is told so, and leaves when it comes to be', async () => {
  const later = await ask.patient({ family: 'Quist', given: ['Pia'] })
  await condition(later, 'J45.20')
  const rule = {
    all: [{ condition: { codePrefixes: ['J45'] } }, { not: { condition: { codes: ['Z51.5'] } } }],
  }
  const id = await registry('Asthma, not in palliative care', rule)
  const because = ['condition J45*', 'not condition Z51.5']
  expect((await members(id)).rows).toMatchObject([{ patient: { id: later }, enteredBecause: because }])
  await condition(later, 'Z51.5')
  await sweep()
  expect((await members(id, jo, true)).rows).toMatchObject([{ leftBecause: ['not condition Z51.5'] }])
})

test('an age that a birthday brings makes a member without any event, and one that it takes ends it', async () => {
  now = new Date('2026-12-10T15:00:00Z')
  const birthDate = '1961-12-12' // 65 on 12 December
  const turning = await ask.patient({ family: 'Turner', given: ['Ulla'] }, { birthDate })
  const older = await registry('From 65', { all: [{ age: { min: 65 } }, { sexes: ['UNKNOWN'] }] })
  const younger = await registry('To 64', { all: [{ age: { max: 64 } }, { age: { min: 64 } }] })
  await sweep()
  const state = async () => [
    (await members(older)).ids.includes(turning),
    (await members(younger)).ids.includes(turning),
  ]
  expect(await state()).toEqual([false, true])
  now = new Date('2026-12-12T04:59:00Z') // 23:59 of the day before in New York
  await sweep()
  expect(await state()).toEqual([false, true])
  now = new Date('2026-12-13T05:01:00Z')
  await sweep()
  expect(await state()).toEqual([true, false])
})
