import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  ask,
  careRelationship,
  consent,
  createAgency,
  dana,
  documentAdded,
  draft,
  harbor,
  revoked,
  sent,
  startReferrals,
  type Started,
} from './fixtures.js'

const cardiology = viewer('cardiology')
const clinic = { agencyId: cardiology.agencyId, category: 'SPECIALTY', priority: 'ROUTINE' }

let start: Started
beforeAll(async () => {
  start = await startReferrals()
  await createAgency(start, cardiology.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY' })
})
afterAll(() => start.subgraph.close())

async function attach(who: typeof dana, referralId: string, documentId: string) {
  const input = { referralId, documentId }
  return (await ask(start, who, { mutation: 'attachReferralDocument', input })).userErrors
}

async function told(...[label, patientId = start.linh]: [Parameters<typeof documentAdded>[1], string?]) {
  const event = documentAdded(patientId, label)
  await start.subgraph.deliver(event)
  return event.payload.documentId
}

async function labels(referralId: string) {
  const sql = 'select document_id, sensitivity from referral_message where referral_id = $1 order by at, id'
  return start.subgraph.db.query(sql, [referralId])
}

const notFound = (field: string[]) => [{ code: 'NOT_FOUND', field: ['input', ...field] }]

test('a document of the patient goes along, from either side; its entry is as protected as it is', async () => {
  const { id } = await sent(start, clinic)
  const plain = await told('NONE')
  const labelled = await told('HIV')
  for (const who of [dana, cardiology]) expect(await attach(who, id, plain)).toEqual([])
  expect(await attach(dana, id, labelled)).toEqual([])
  expect(await labels(id)).toContainEqual({ document_id: labelled, sensitivity: 'HIV' })
})

test('one that nobody knows and one of another patient look the same, and nothing is written', async () => {
  const { id } = await sent(start, clinic)
  const other = newId('patient')
  await start.subgraph.deliver(careRelationship(other, dana.id))
  const theirs = await told('NONE', other)
  const nowhere = newId('document')
  for (const who of [dana, cardiology]) {
    const refusal = await attach(who, id, theirs)
    expect(refusal).toMatchObject(notFound(['documentId']))
    expect(await attach(who, id, nowhere)).toEqual(refusal)
  }
  expect(await labels(id)).toEqual([])
})

test('what is labelled does not go to an agency outside HIPAA unless the referral is about it', async () => {
  const note = await told('IPV')
  const food = await sent(start)
  expect(await attach(dana, food.id, note)).toMatchObject([
    { code: 'INVALID_INPUT', message: expect.stringContaining('HIPAA') },
  ])
  expect(await attach(harbor, food.id, note)).toMatchObject(notFound(['documentId']))
  const shelter = await sent(start, { sensitivity: 'IPV' })
  expect(await attach(dana, shelter.id, note)).toEqual([])
})

test('an agency outside HIPAA gets nothing more once the patient took the agreement back', async () => {
  const patientId = newId('patient')
  const agreed = consent(patientId)
  for (const event of [careRelationship(patientId, dana.id), agreed]) await start.subgraph.deliver(event)
  const note = await told('NONE', patientId)
  const unsent = await draft(start, { patientId })
  const { id } = await sent(start, { patientId })
  await start.subgraph.deliver(revoked(agreed, '2026-12-02T14:05:00Z', 1))
  expect(await attach(dana, unsent.id, note)).toEqual([])
  expect(await attach(dana, id, note)).toMatchObject([{ __typename: 'ConsentRequired', kind: 'SHARING' }])
})

test('a Part 2 document needs the written consent that names the agency, and a reader who may know of it', async () => {
  const { id } = await sent(start, clinic)
  const record = await told('PART2')
  expect(await attach(dana, id, record)).toMatchObject(notFound(['documentId']))
  const written = (recipientIds: string[]) =>
    consent(start.linh, { kind: 'PART2', form: 'WRITTEN', recipientIds })
  await start.subgraph.deliver(written([dana.id]))
  expect(await attach(dana, id, record)).toMatchObject([{ __typename: 'ConsentRequired', kind: 'PART2' }])
  expect(await attach(cardiology, id, record)).toMatchObject(notFound(['documentId']))
  await start.subgraph.deliver(written([cardiology.agencyId ?? '']))
  expect(await attach(dana, id, record)).toEqual([])
  expect(await labels(id)).toEqual([{ document_id: record, sensitivity: 'PART2' }])
  const counseling = await told('PART2_COUNSELING')
  expect(await attach(dana, id, counseling)).toMatchObject(notFound(['documentId']))
})
