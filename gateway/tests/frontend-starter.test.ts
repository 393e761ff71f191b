import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestbed, type Testbed } from './testbed.js'

/* The starter of packages/client/examples, as a frontend developer runs it: over a graph that is up. */
const SERVER = fileURLToPath(new URL('../../packages/client/examples/work-queue/serve.mjs', import.meta.url))

let bed: Testbed
let server: ChildProcess
let page: string
beforeAll(async () => {
  bed = await startTestbed()
  server = spawn(process.execPath, [SERVER, bed.url, '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!server.stdout) throw new Error('The starter says where it is.')
  for await (const line of createInterface(server.stdout)) {
    page = /http:\S+/.exec(line)?.[0] ?? ''
    break
  }
})
afterAll(async () => {
  server.kill()
  await bed.close()
})

test('every module of the page is there, down to the last import', async () => {
  const html = await (await fetch(page)).text()
  const map = JSON.parse(/<script type="importmap">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
    imports: Record<string, string>
  }
  const seen = new Set<string>()
  const waiting = [/type="module" src="([^"]+)"/.exec(html)?.[1] ?? '']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const reply = await fetch(new URL(path, page))
    expect([path, reply.status, reply.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/javascript; charset=utf-8',
    ])
    const code = (await reply.text()).replace(/\/\*[^]*?\*\//g, '')
    for (const [, name = ''] of code.matchAll(/^(?:import|export)[^'"]*?from\s+['"]([^'"]+)['"]/gm)) {
      const known = name.startsWith('.') ? new URL(name, new URL(path, page)).pathname : map.imports[name]
      expect([path, name, typeof known]).toEqual([path, name, 'string'])
      waiting.push(known ?? '')
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['/page.mjs', '/client/client.js', '/client/wire.js']))
  expect(seen.size).toBeGreaterThan(50) // graphql-js brings most of them
})

test('the page reaches the graph under its own address, and nothing of the disk beside its own files', async () => {
  const token = (await (
    await fetch(new URL('/dev/token', page), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: 'dana' }),
    })
  ).json()) as { access_token: string }
  const asked = await fetch(new URL('/graphql', page), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.access_token}` },
    body: JSON.stringify({ query: '{ viewer { roles } }' }),
  })
  expect(await asked.json()).toMatchObject({ data: { viewer: { roles: ['coordinator'] } } })
  for (const path of [
    '//',
    '/serve.json',
    '/client/../../package.json',
    '/..%2f..%2fpackage.json',
    '/client/',
  ]) {
    expect([path, (await fetch(`${page}${path}`)).status]).toEqual([path, 404])
  }
})
