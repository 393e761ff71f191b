import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import type { Viewer } from '@baton/auth/viewer'
import { create, startWorld, submit, type World } from './fixtures.js'

let world: World
let id: string
let version: number
beforeAll(async () => {
  world = await startWorld()
  const { authorization } = await create(world)
  ;({ id, version } = authorization)
  await create(world, { patientId: 'patient_other' })
  await world.service.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at, ends_at)
     values ('patient_rosa', $1, 'COORDINATOR', '2026-11-01', null), ('patient_other', $1, 'COVERING', '2026-11-01', '2026-11-24')`,
    [viewer('dana').id],
  )
})
afterAll(() => world.close())

const LIST = `{ authorizations { edges { node { patient { id } } } } }`

async function seenBy(who: Viewer): Promise<readonly string[]> {
  const answer = await world.service.query(who, LIST)
  const edges: { node: { patient: { id: string } } }[] = answer.data?.['authorizations']?.edges ?? []
  return edges.map((edge) => edge.node.patient.id).sort()
}

test('a coordinator sees the authorizations of the caseload of today, and a supervisor all', async () => {
  expect(await seenBy(viewer('dana'))).toEqual(['patient_rosa'])
  expect(await seenBy(viewer('jo'))).toEqual(['patient_other', 'patient_rosa'])
  expect(await seenBy(viewer('uma'))).toEqual(['patient_other', 'patient_rosa'])
})

test('a patient sees the own ones', async () => {
  expect(await seenBy(viewer('rosa', { patientIds: ['patient_rosa'] }))).toEqual(['patient_rosa'])
})

test.each(['harbor', 'petra', 'adam'] as const)('%s sees none', async (who) => {
  expect(await seenBy(viewer(who))).toEqual([])
})

test('what a nurse without the patient asks for is not there, and cannot be submitted', async () => {
  const ida = viewer('ida')
  const found = await world.service.query(ida, `query ($id: ID!) { authorization(id: $id) { id } }`, { id })
  expect(found.data?.['authorization']).toBeNull()
  const answer = await world.service.query(
    ida,
    `mutation ($input: SubmitAuthorizationInput!) { submitAuthorization(input: $input) { userErrors { __typename } } }`,
    { input: { id, expectedVersion: version } },
  )
  expect(answer.data?.['submitAuthorization'].userErrors).toEqual([{ __typename: 'NotFound' }])
})

test('nobody creates for a patient out of reach', async () => {
  const answer = await world.service.query(
    viewer('dana'),
    `mutation ($input: CreateAuthorizationInput!) { createAuthorization(input: $input) { userErrors { __typename field } } }`,
    {
      input: {
        patientId: 'patient_other',
        payerId: 'SUMMIT',
        priority: 'STANDARD',
        serviceLines: [{ service: { system: 's', code: 'c' }, quantity: 1, unit: 'visits' }],
      },
    },
  )
  const expected = [{ __typename: 'NotFound', field: ['input', 'patientId'] }]
  expect(answer.data?.['createAuthorization'].userErrors).toEqual(expected)
})

test('all wrong fields of an input are reported together', async () => {
  const { authorization, userErrors } = await create(world, { diagnoses: [{ system: '', code: 'I50.9' }] }, [
    { code: '', quantity: 0, unit: 'boxes' },
  ])
  expect(authorization).toBeNull()
  expect(userErrors.map((error: { field: string[] }) => error.field.slice(1).join('.')).sort()).toEqual([
    'diagnoses.0.system',
    'serviceLines.0.quantity',
    'serviceLines.0.service.code',
    'serviceLines.0.unit',
  ])
})

test('the same idempotency key and input create one authorization', async () => {
  const first = await create(world, { idempotencyKey: 'key-1' })
  const second = await create(world, { idempotencyKey: 'key-1' })
  expect(second.authorization.id).toBe(first.authorization.id)
})

test('documents make a draft ready, and a draft cannot be submitted', async () => {
  const { authorization } = await create(world, { requiredDocuments: ['FACE_TO_FACE_NOTE'] })
  expect(authorization.status).toBe('DRAFT')
  expect((await submit(world, authorization)).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed' },
  ])
  const answer = await world.service.query(
    viewer('jo'),
    `mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { authorization { status version } } }`,
    { input: { authorizationId: authorization.id, expectedVersion: 1, kind: 'FACE_TO_FACE_NOTE' } },
  )
  expect(answer.data?.['attachDocument'].authorization).toEqual({ status: 'READY', version: 2 })
})

test.each([
  ['cancelAuthorization', 'CancelAuthorizationInput', 'CANCELLED'],
  ['withdrawAuthorization', 'WithdrawAuthorizationInput', 'WITHDRAWN'],
])('%s before sending ends it', async (field, type, status) => {
  const { authorization } = await create(world)
  const answer = await world.service.query(
    viewer('jo'),
    `mutation ($input: ${type}!) { ${field}(input: $input) { authorization { status statusReason availableTransitions } } }`,
    { input: { id: authorization.id, expectedVersion: 1, reason: 'Not needed any more' } },
  )
  const expected = { status, statusReason: 'Not needed any more', availableTransitions: [] }
  expect(answer.data?.[field].authorization).toEqual(expected)
})

test('a page of fifty patients costs one statement per field level', async () => {
  const representations = Array.from({ length: 50 }, (_, index) => ({
    __typename: 'Patient',
    id: index === 0 ? 'patient_rosa' : `patient_${index}`,
  }))
  world.service.statements()
  const answer = await world.service.query(
    viewer('jo'),
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
      authorizations { edges { node { status payer { code } serviceLines { sequence units { used } } deadlines { deadline { dueAt } }
        history { to } } } } } } }`,
    { representations },
  )
  expect(answer.errors).toBeUndefined()
  expect(world.service.statements().length).toBeLessThanOrEqual(6)
})
