import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// S2 of the story book: Marcus Bell, Northgate Recovery and Dr. Cho.
const NORTHGATE = 'agency_01jc000000e00800000000000s'
const cho = viewer('cho')
const dana = viewer('dana')
let now = new Date('2026-11-25T16:20:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  await patients.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'CARE_TEAM', $3)`,
    [patientId, cho.id, now],
  )
  for (const sensitivity of ['NONE', 'PART2', 'PART2_COUNSELING', 'IPV'])
    await ask.done(dana, 'recordCondition', { patientId, code: { display: sensitivity }, sensitivity })
})
afterAll(() => patients.close())

const PART2 = {
  kind: 'PART2',
  form: 'WRITTEN',
  discloser: 'Northgate Recovery',
  scopes: ['sud-treatment'],
  recipientIds: [NORTHGATE, cho.id],
  purpose: 'TPO',
}

async function seenBy(who: typeof cho): Promise<string[]> {
  const { patient } = await ask.read(
    who,
    `{ patient(id: "${patientId}") { conditions { edges { node { code { display } } } } } }`,
  )
  return patient.conditions.edges
    .map(({ node }: { node: { code: { display: string } } }) => node.code.display)
    .sort()
}

test('without a consent, a Part 2 record exists for nobody, neither in a list nor by its id', async () => {
  expect(await seenBy(cho)).toEqual(['IPV', 'NONE'])
  expect(await seenBy(dana)).toEqual(['IPV', 'NONE'])
})

test('a Part 2 consent says who discloses to whom, and never bundles counseling notes with classes', async () => {
  const bare = { ...PART2, patientId, discloser: null, recipientIds: [], purpose: 'TREAT' }
  const refused = await ask.send(dana, 'recordConsent', bare)
  expect(refused.userErrors.map(({ field }: { field: string[] }) => field[1])).toEqual([
    'discloser',
    'recipientIds',
    'expiresAt',
  ])
  const bundled = { ...PART2, patientId, kind: 'PART2_COUNSELING', recipientClasses: ['TREATING_PROVIDERS'] }
  expect((await ask.send(dana, 'recordConsent', bundled)).userErrors).toMatchObject([
    { field: ['input', 'recipientClasses'] },
  ])
})

test('a spoken Part 2 consent opens nothing before it is signed', async () => {
  const spoken = await ask.done(
    dana,
    'recordConsent',
    { ...PART2, patientId, form: 'VERBAL' },
    'consent { id status version }',
  )
  expect(spoken.consent.status).toBe('PENDING')
  expect(await ask.told('consent.given.v1')).toEqual([])
  expect(await seenBy(cho)).toEqual(['IPV', 'NONE'])
  const input = { consentId: spoken.consent.id, expectedVersion: 1 }
  now = new Date('2026-11-25T18:00:00Z')
  const select = 'consent { status form startsAt history { from to } }'
  const signed = await ask.done(dana, 'confirmConsent', input, select)
  expect(signed.consent).toEqual({
    status: 'ACTIVE',
    startsAt: now.toISOString(), // what was told between the word and the signature was told under none
    form: 'WRITTEN',
    history: [
      { from: null, to: 'PENDING' },
      { from: 'PENDING', to: 'ACTIVE' },
    ],
  })
  expect(await ask.told('consent.given.v1')).toMatchObject([
    { kind: 'PART2', recipientIds: [NORTHGATE, cho.id], from: now.toISOString() },
  ])
})

test('nobody consents under Part 2 to what came before the signature', async () => {
  const other = await ask.patient({ family: 'Early', given: ['Eve'] })
  const before = { ...PART2, patientId: other, startsAt: '2026-01-01T00:00:00Z' }
  const { consent } = await ask.done(dana, 'recordConsent', before, 'consent { startsAt }')
  expect(consent.startsAt).toBe(now.toISOString())
  expect((await ask.told('consent.given.v1')).at(-1)).toMatchObject({ from: now.toISOString() })
})

test('a consent is signed on a document of its own patient, not of another', async () => {
  const formOf = async (whose: string): Promise<string> => {
    const form = { patientId: whose, title: 'Consent form', contentType: 'application/pdf' }
    return (await ask.done(dana, 'addDocument', form, 'document { id }')).document.id
  }
  const other = await ask.patient({ family: 'Elsewhere', given: ['Ed'] })
  const [own, foreign] = [await formOf(other), await formOf(patientId)]
  const refused = [{ code: 'INVALID_INPUT', field: ['input', 'documentId'] }]
  const sharing = { patientId: other, kind: 'SHARING', form: 'VERBAL', scopes: ['food'], purpose: 'TREAT' }
  const recipients = { recipientIds: [NORTHGATE] }
  const told = { ...sharing, ...recipients, documentId: foreign }
  expect((await ask.send(dana, 'recordConsent', told)).userErrors).toMatchObject(refused)
  const given = await ask.done(dana, 'recordConsent', { ...sharing, ...recipients }, 'consent { id }')
  const signature = { consentId: given.consent.id, expectedVersion: 1 }
  const wrong = await ask.send(dana, 'confirmConsent', { ...signature, documentId: foreign })
  expect(wrong.userErrors).toMatchObject(refused)
  await ask.done(dana, 'confirmConsent', { ...signature, documentId: own })
})

test('the consent opens the record to whom it names, with the notice and its copy; counseling notes stay shut', async () => {
  expect(await seenBy(cho)).toEqual(['IPV', 'NONE', 'PART2'])
  expect(await seenBy(dana)).toEqual(['IPV', 'NONE'])
  expect(await seenBy(viewer('rosa', { patientIds: [patientId] }))).toEqual([
    'NONE',
    'PART2',
    'PART2_COUNSELING',
  ])
  expect(await seenBy(await ask.proxy(patientId))).toEqual(['NONE'])
  const { patient } = await ask.read(
    cho,
    `{ patient(id: "${patientId}") { conditions { edges { node { sensitivity part2Notice consentCopy { kind purpose } } } } } }`,
  )
  const shown = patient.conditions.edges.map(({ node }: { node: object }) => node)
  expect(shown).toContainEqual({
    sensitivity: 'PART2',
    part2Notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
    consentCopy: { kind: 'PART2', purpose: 'TPO' },
  })
})

test('a revocation counts from its instant: what is new stays hidden, and the number of revocations rises', async () => {
  now = new Date('2026-12-15T10:00:00Z')
  const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { consents { id version } } }`)
  const [consent] = patient.consents
  const input = { consentId: consent.id, expectedVersion: consent.version, reason: 'changed his mind' }
  const revoked = await ask.done(
    dana,
    'revokeConsent',
    input,
    'consent { status revokedAt availableTransitions }',
  )
  expect(revoked.consent).toEqual({
    status: 'REVOKED',
    revokedAt: '2026-12-15T10:00:00.000Z',
    availableTransitions: [],
  })
  expect(revoked.extensions).toEqual({ accessEpoch: 1 })
  expect(await ask.told('consent.revoked.v1')).toMatchObject([{ consentId: consent.id, epoch: 1 }])
  const copies = await ask.read(
    cho,
    `{ patient(id: "${patientId}") { conditions { edges { node { sensitivity consentCopy { id status } } } } } }`,
  )
  expect(copies['patient'].conditions.edges).toContainEqual({
    node: { sensitivity: 'PART2', consentCopy: { id: consent.id, status: 'REVOKED' } },
  })
  now = new Date('2026-12-16T15:00:00Z')
  await ask.done(dana, 'recordCondition', { patientId, code: { display: 'NEW' }, sensitivity: 'PART2' })
  expect(await seenBy(cho)).not.toContain('NEW')
  const again = await ask.send(dana, 'revokeConsent', {
    ...input,
    expectedVersion: Number(consent.version) + 1,
  })
  expect(again.userErrors).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'REVOKED', allowed: [] }])
})

test('a consent with an end is over at that instant without anybody doing anything', async () => {
  const ends = { ...PART2, patientId, purpose: 'TREAT', expiresAt: '2026-12-20T00:00:00Z' }
  await ask.done(dana, 'recordConsent', ends)
  expect(await seenBy(cho)).toContain('NEW')
  await ask.done(dana, 'recordCondition', { patientId, code: { display: 'NEWER' }, sensitivity: 'PART2' })
  now = new Date('2026-12-20T00:00:00Z')
  expect(await seenBy(cho)).not.toContain('NEWER')
  const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { consents { status } } }`)
  expect(patient.consents.map(({ status }: { status: string }) => status)).toEqual(['EXPIRED', 'REVOKED'])
})

test('whoever may not see a protected record cannot change it either', async () => {
  const [hidden]: { id: string }[] = await patients.db.query(
    `select id from condition where code->>'display' = 'PART2_COUNSELING'`,
  )
  const input = { id: hidden?.id, expectedVersion: 1, patientId, code: { display: 'x' } }
  expect((await ask.send(dana, 'recordCondition', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})
