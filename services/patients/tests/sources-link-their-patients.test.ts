import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { compareAdded } from '../src/sweeps/compare-added-records.js'
import { asking } from './ask.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { fileOf, importFile } from './import-files.js'

/*
 * FHIR R4 Patient.link: a source says that two of its records are of one person. Staff decide; nothing is ever merged by it.
 */
const jo = viewer('jo')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
})
afterAll(() => patients.close())

/** Somebody who looks like nobody else: the family name is the id. */
const person = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: id, given: [`given-${id}`] }],
  ...more,
})
const link = (type: string, other: object) => ({ link: [{ type, other }] })
const to = (id: string) => ({ reference: `Patient/${id}` })

async function send(source: string, ...resources: readonly object[]): Promise<void> {
  const answer = await importFile(patients, fileOf(resources), source)
  expect(answer).toMatchObject({ status: 'COMPLETED', rejectCount: 0 })
  await compareAdded.run(patients.deps)
}

interface Pair {
  id: string
  version: number
  score: number
  verdict: string
  reasons: { code: string; points: number }[]
  added: { name: { text: string } }
  known: { name: { text: string } }
}

/** The pairs of people whose family names begin so, in which a source links them: what it says, and of whom. */
async function pairs(prefix: string, status = 'OPEN'): Promise<Pair[]> {
  const { duplicateCandidates } = await ask.read(
    jo,
    `{ duplicateCandidates(status: ${status}, first: 100) { edges { node { id version score verdict reasons { code points }
       added { name { text } } known { name { text } } } } } }`,
  )
  const all = duplicateCandidates.edges.map(({ node }: { node: Pair }) => node)
  return all.filter(({ added }: Pair) => familyOf(added).startsWith(prefix))
}

const familyOf = ({ name }: Pair['added']) => name.text.split(' ').at(-1) ?? ''

/** What is said of a pair, from the record that was added. */
function said({ added, known, reasons }: Pair): readonly string[] {
  const codes = reasons.map(({ code }) => code).filter((code) => code.startsWith('LINKED'))
  return [familyOf(added), ...codes, familyOf(known)]
}

const told = { 'replaced-by': 24, replaces: 24, refer: 12, seealso: 12 }
const CODES: Readonly<Record<string, readonly [string, string]>> = {
  'replaced-by': ['LINKED_REPLACED_BY', 'LINKED_REPLACES'],
  replaces: ['LINKED_REPLACES', 'LINKED_REPLACED_BY'],
  refer: ['LINKED_REFER', 'LINKED_REFERRED_TO'],
  seealso: ['LINKED_SEEALSO', 'LINKED_SEEALSO'],
}

test.each(Object.entries(told))('a link "%s" is a pair for somebody to look at', async (type, points) => {
  const prefix = `one${type.replace('-', '')}`
  const [a, b] = [`${prefix}a`, `${prefix}-somebody-else`]
  const other = person(b, { name: [{ family: b, given: ['Yvonne'] }] })
  await send(`urn:${prefix}`, person(a, link(type, to(b))), other)
  const [pair, ...more] = await pairs(prefix)
  expect(more).toEqual([])
  const [fromTeller, fromOther] = CODES[type] ?? []
  expect([
    [a, fromTeller, b],
    [b, fromOther, a],
  ]).toContainEqual(pair && said(pair))
  expect(pair?.reasons).toContainEqual({ code: expect.stringMatching(/^LINKED/), points })
  // Two names that differ speak against it.
  expect(pair).toMatchObject({ score: points - 6, verdict: 'CONFIRM', version: 1 })
})

const number = { system: 'urn:mrn:linked', value: 'L-1' }
test.each([
  ['id', to('byidb'), {}],
  ['server and id', { reference: 'https://ehr.example/fhir/Patient/byserverandidb' }, {}],
  ['urn', { reference: 'urn:uuid:byurnb' }, {}],
  ['logical number', { identifier: number }, { identifier: [number] }],
  [
    'number asked for',
    { reference: 'Patient?identifier=urn:mrn:linked|L-2' },
    { identifier: [{ ...number, value: 'L-2' }] },
  ],
  ['number alone', { reference: 'Patient?identifier=L-3' }, { identifier: [{ ...number, value: 'L-3' }] }],
])('whom a link names by its %s is found when they come in a later file', async (way, other, more) => {
  const prefix = `by${way.replaceAll(' ', '')}`
  await send(`urn:${prefix}`, person(`${prefix}a`, link('seealso', other)))
  expect(await pairs(prefix)).toEqual([])
  await send(`urn:${prefix}`, person(`${prefix}b`, more))
  expect((await pairs(prefix)).map(said)).toEqual([[`${prefix}b`, 'LINKED_SEEALSO', `${prefix}a`]])
})

test('a known record that gets the name or the number that a link waits for is found', async () => {
  const own = { identifier: [{ system: 'urn:mrn:waits', value: 'W-1' }] }
  await send('urn:waits', person('waitsa', link('refer', to('later'))))
  await send('urn:waits:other', person('waitsb', own))
  expect(await pairs('waits')).toEqual([])
  await send('urn:waits', person('later', { ...own, name: [{ family: 'waitsb' }] }))
  expect((await pairs('waits')).map(said)).toEqual([['waitsb', 'LINKED_REFERRED_TO', 'waitsa']])

  await send(
    'urn:gets',
    person('getsa', link('refer', { identifier: { system: 'urn:mrn:gets', value: 'G' } })),
  )
  await send('urn:gets', person('getsb'))
  expect(await pairs('gets')).toEqual([])
  await send('urn:gets', person('getsb', { identifier: [{ system: 'urn:mrn:gets', value: 'G' }] }))
  expect((await pairs('gets')).map(said)).toEqual([['getsb', 'LINKED_REFERRED_TO', 'getsa']])
})

test('a pair that was open before gets the reason as a new version, and work where it is certain now', async () => {
  const alike = { name: [{ family: 'twice', given: ['Ann'] }], birthDate: '1950-05-06' }
  await send('urn:twice', person('t1', alike), person('t2', alike))
  const [before] = await pairs('twice')
  expect(before).toMatchObject({ score: 19, verdict: 'CONFIRM', version: 1 })
  const raised = async () => (await ask.told('work.raised.v1')).length
  const work = await raised()
  await send('urn:twice', person('t2', { ...alike, ...link('seealso', to('t1')) }))
  const [after, ...more] = await pairs('twice')
  expect(more).toEqual([])
  expect(after).toMatchObject({ id: before?.id, score: 31, verdict: 'BLOCK', version: 2 })
  expect(after?.reasons).toEqual([...(before?.reasons ?? []), { code: 'LINKED_SEEALSO', points: 12 }])
  expect(await raised()).toBe(work + 1)
  await send('urn:twice', person('t2', { ...alike, active: true, ...link('seealso', to('t1')) }))
  expect(await pairs('twice')).toEqual([after])
  expect(await raised()).toBe(work + 1)
})

test('of a pair that somebody dismissed the link says nothing new, and nobody is ever merged by one', async () => {
  const alike = { name: [{ family: 'apart', given: ['Eve'] }], birthDate: '1960-07-08' }
  await send('urn:apart', person('d1', alike), person('d2', alike))
  const [pair] = await pairs('apart')
  await ask.done(jo, 'dismissDuplicate', {
    candidateId: pair?.id,
    expectedVersion: 1,
    reason: 'Twins of one name.',
    idempotencyKey: 'apart',
  })
  await send('urn:apart', person('d1', { ...alike, ...link('replaced-by', to('d2')) }))
  expect(await pairs('apart')).toEqual([])
  expect(await pairs('apart', 'DISMISSED')).toMatchObject([
    { id: pair?.id, reasons: pair?.reasons, version: 2 },
  ])
  const [merged] = await patients.db.query(`select count(*)::int as count from patient_merge`)
  expect(merged.count).toBe(0)
})

test('what leads to nobody, to itself, to several or to a relative makes no pair, and a link may be taken back', async () => {
  const same = { identifier: [{ system: 'urn:mrn:same', value: 'S' }] }
  await send('urn:nobody', person('nobodyf', { ...same, birthDate: '1950-01-01' }))
  await send('urn:nobody:other', person('nobodyg', { ...same, birthDate: '1990-12-31' }))
  await send(
    'urn:nobody',
    person('nobodya', link('refer', { reference: 'RelatedPerson/nobodyb' })),
    person('nobodyb', link('refer', to('nobodyb'))),
    person('nobodyc', link('likes', to('nobodyb'))),
    person('nobodyd', link('refer', to('nobodylater'))),
    person('nobodye', link('refer', { identifier: same.identifier[0] ?? {} })),
  )
  await send('urn:nobody', person('nobodyd', { active: true }))
  await send('urn:nobody', person('nobodylater'))
  expect(await pairs('nobody')).toEqual([])
})

test('links that came before they were looked at are found', async () => {
  const number = { system: 'urn:mrn:before', value: 'B' }
  await importFile(
    patients,
    fileOf([
      person('beforea', {
        link: [...link('refer', to('beforeb')).link, ...link('seealso', to('beforec')).link],
      }),
      person('beforeb', link('replaces', { identifier: number })),
      person('beforec', { identifier: [number], ...link('likes', to('beforea')) }),
      person('befored', { link: 'none' }),
    ]),
    'urn:before',
  )
  const links = () =>
    patients.db.query(`select * from patient_link where source = 'urn:before' order by source_id, place`)
  const kept = await links()
  await asOwner(
    patients,
    'drop table patient_link; drop index source_resource_of_patient; delete from duplicate_check',
  )
  await migrateAgain(patients, '0283-links-of-patients')
  await asOwner(patients, 'grant all on patient_link to public')
  expect(await links()).toEqual(kept)
  await compareAdded.run(patients.deps)
  expect((await pairs('before')).map(said).sort()).toEqual([
    ['beforea', 'LINKED_REFER', 'beforeb'],
    ['beforea', 'LINKED_SEEALSO', 'beforec'],
    ['beforeb', 'LINKED_REPLACES', 'beforec'],
  ])
})
