import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openLog } from '@baton/service-kit/log'
import { ListsBeside } from '../src/registered/lists-beside.js'
import { followOperationManifests } from '../src/registered/operation-manifests.js'
import { registeredOperations, type RegistrationModes } from '../src/registered/registered-operations.js'
import { startTestbed, type Testbed } from './testbed.js'

const DOCUMENT = 'query Mine { viewer { roles } }'
const HASH = createHash('sha256').update(DOCUMENT).digest('hex')
let bed: Testbed
beforeAll(async () => {
  bed = await startTestbed({ OPERATION_MODES: '{"portal":"enforce"}' })
})
afterAll(() => bed.close())

async function registered(modes: RegistrationModes) {
  const manifest = { portal: { [HASH]: DOCUMENT } }
  const folder = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'baton-registered-'))}/`)
  await mkdir(new URL('partner/', folder))
  await writeFile(new URL('operations.json', folder), JSON.stringify(manifest))
  await writeFile(new URL('partner/operations.json', folder), '{}')
  const log = openLog('test', 'silent')
  const manifests = await followOperationManifests(folder, new ListsBeside(log))
  return registeredOperations(manifests, modes, log)
}

test('a client that is kept to its registered operations is refused any other, before the graph hears of it', async () => {
  const headers = { authorization: `Bearer ${await bed.token('dana')}`, 'x-client-name': 'portal' }
  bed.fetches()
  const { status, body } = await bed.post('/graphql', { query: DOCUMENT }, headers)
  expect([status, body.errors[0].extensions.code]).toEqual([403, 'OPERATION_NOT_REGISTERED'])
  expect(bed.fetches()).toBe(0)
  const other = { ...headers, 'x-client-name': 'another' }
  expect((await bed.post('/graphql', { query: DOCUMENT }, other)).body.data).toEqual({
    viewer: { roles: ['coordinator'] },
  })
})

test('an operation is sent by its id alone; one that is not registered has to be sent whole', async () => {
  const resolve = await registered({ '*': 'off' })
  const byId = (sha256Hash: string, client = 'portal') =>
    resolve({ graph: 'staff', client, body: { extensions: { persistedQuery: { version: 1, sha256Hash } } } })
  expect(byId(HASH)).toMatchObject({ ok: true, body: { query: DOCUMENT } })
  expect(byId('0'.repeat(64))).toMatchObject({ ok: false, code: 'PERSISTED_QUERY_NOT_FOUND' })
  expect(byId(HASH, 'another')).toMatchObject({ ok: false })
  expect(byId('__proto__')).toMatchObject({ ok: false })
})

test.each([
  ['off', true],
  ['log', true],
  ['enforce', false],
] as const)('mode %s', async (mode, ok) => {
  const resolve = await registered({ portal: mode })
  expect(resolve({ graph: 'staff', client: 'portal', body: { query: DOCUMENT } }).ok).toBe(true)
  expect(resolve({ graph: 'staff', client: 'portal', body: { query: '{ viewer { id } }' } }).ok).toBe(ok)
  expect(resolve({ graph: 'partner', client: 'portal', body: { query: DOCUMENT } }).ok).toBe(ok)
})

test('a client that sends its document after an id that was not known sends both, and is answered', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } }
  const headers = { authorization, 'x-client-name': 'another' }
  const byId = await bed.post('/graphql', { extensions }, headers)
  expect([byId.status, byId.body.errors[0].message, byId.body.errors[0].extensions.code]).toEqual([
    200,
    'PersistedQueryNotFound',
    'PERSISTED_QUERY_NOT_FOUND',
  ])
  const both = await bed.post('/graphql', { query: DOCUMENT, extensions }, headers)
  expect(both.body.data).toEqual({ viewer: { roles: ['coordinator'] } })
})

test('a document under the id of another is refused, whatever its client may send', async () => {
  const authorization = `Bearer ${await bed.token('dana')}`
  const ask = (query: string, path = '/graphql') => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: HASH } }
    return bed.post(path, { query, extensions }, { authorization, 'x-client-name': 'another' })
  }
  for (const path of ['/graphql', '/graphql/stream']) {
    bed.fetches()
    const { status, body, headers } = await ask('{ viewer { id } }', path)
    expect([path, status, body.data]).toEqual([path, 400, undefined])
    const { code, requestId } = body.errors[0].extensions
    expect([code, requestId]).toEqual(['PERSISTED_QUERY_HASH_MISMATCH', headers['x-request-id']])
    expect(bed.fetches()).toBe(0)
  }
  // An id is made of the document as it was sent, or as it is registered: without the spaces around it.
  expect((await ask(` ${DOCUMENT}\n`)).body.data).toEqual({ viewer: { roles: ['coordinator'] } })
})

test.each([
  'null',
  '0',
  'false',
  '""',
  '5',
  '[]',
  '{}',
  '{"sha256Hash":5}',
  '{"sha256Hash":null}',
  '{"sha256Hash":"__proto__"}',
])('an id that is none, %s, opens no way around the registry and is no fault of ours', async (id) => {
  const own = { authorization: `Bearer ${await bed.token('dana')}`, 'x-client-name': 'portal' }
  for (const path of ['/graphql', '/graphql/stream']) {
    for (const extensions of [`{"persistedQuery":${id}}`, id]) {
      const query = JSON.stringify(DOCUMENT)
      const refused = await bed.post(path, `{"query":${query},"extensions":${extensions}}`, own)
      const codes = extensions.includes('persistedQuery')
        ? ['OPERATION_NOT_REGISTERED', 'PERSISTED_QUERY_HASH_MISMATCH']
        : ['OPERATION_NOT_REGISTERED', 'BAD_REQUEST']
      expect([path, extensions, refused.body.data]).toEqual([path, extensions, undefined])
      expect(codes).toContain(refused.body.errors[0].extensions.code)
    }
    const alone = await bed.post(path, `{"extensions":{"persistedQuery":${id}}}`, own)
    expect(['PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST']).toContain(alone.body.errors[0].extensions.code)
    expect(alone.body.errors[0].extensions.requestId).toBe(alone.headers['x-request-id'])
  }
})

test.each(['constructor', '__proto__', 'toString', '*', ''])(
  'a client called %j is one like any other',
  async (client) => {
    const resolve = await registered({ portal: 'enforce' })
    expect(resolve({ graph: 'staff', client, body: { query: '{ viewer { id } }' } }).ok).toBe(true)
  },
)
