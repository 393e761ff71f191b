import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GraphError, openClient } from '@baton/client/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { parse } from 'graphql'
import { startTestbed, type Testbed } from './testbed.js'

let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed()
})
afterAll(() => bed.close())

function typed<Data, Variables>(text: string): TypedDocumentNode<Data, Variables> {
  return parse(text)
}

function clientOf(persona: string) {
  return openClient({ url: `${bed.url}/graphql`, token: () => bed.token(persona), clientName: 'portal' })
}

test('the client asks by id, sends the document when the id is not known, and reads errors by their code', async () => {
  const client = clientOf('dana')
  const roles = typed<{ viewer: { roles: string[] } }, object>('{ viewer { roles } }')
  expect(await client.ask(roles, {})).toEqual({ viewer: { roles: ['coordinator'] } })
  const denied = clientOf('ana').ask(typed<unknown, object>('{ patient(id: "p1") { name } }'), {})
  await expect(denied).rejects.toBeInstanceOf(GraphError)
  await expect(denied).rejects.toMatchObject({
    code: 'FORBIDDEN',
    requestId: expect.stringMatching(/^request_/),
  })
})

test('a change carries an idempotency key of its own', async () => {
  const revoke = typed<{ revoke: { done: boolean } }, { input: { epoch: number } }>(
    'mutation R($input: RevokeInput!) { revoke(input: $input) { done } }',
  )
  expect(await clientOf('jo').change(revoke, { epoch: 0 })).toEqual({ revoke: { done: true } })
})
