import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { SIGNATURE_HEADER } from '@baton/auth/sign'
import { readServices } from '@baton/gateway/dist/compose/read-services.js'
import { stripAuth } from '@baton/gateway/dist/compose/strip-auth.js'
import { freePort } from '@baton/local/free-port'
import { print, visit, type DocumentNode } from 'graphql'
import { Pool, request } from 'undici'
import { processorTime } from '../processor-time.js'
import { answerBench } from './contender.js'
import { signatureOf, subgraphUrls, viewerOf } from './rival-duties.js'

/*
 * The Rust gateway that npm carries. It knows neither our tokens' meaning nor our signature, so this process stands
 * between it and the subgraphs and does both; that time is not counted, nor has it budgets or limits: its row says what
 * a gateway in Rust needs for planning, fetching and putting together alone.
 */
const START_MS = 60_000
const packaged = createRequire(new URL('../../rivals/package.json', import.meta.url))
const binary = join(
  dirname(packaged.resolve('@grafbase/cli-x86_64-unknown-linux-musl/package.json')),
  'grafbase',
)
await chmod(binary, 0o755) // npm unpacks it without the bit

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Signs for one subgraph what comes from the gateway, and passes it on. */
async function signingDoor(name: string, url: string): Promise<string> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections: 32 })
  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await bodyOf(incoming)
      const viewer = await viewerOf(incoming.headers.authorization ?? '')
      const headers = {
        'content-type': 'application/json',
        [SIGNATURE_HEADER]: signatureOf(name, viewer, body),
      }
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body })
      const text = Buffer.from(await answer.body.arrayBuffer())
      response.writeHead(answer.statusCode, { 'content-type': 'application/json' }).end(text)
    })().catch(() => response.writeHead(502).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`
}

/** Without the security links, which it would fetch an extension for, and without descriptions, whose reader panics. */
function sdlOf(typeDefs: DocumentNode): string {
  const bare = visit(stripAuth(typeDefs), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  })
  return print(bare)
}

const folder = await mkdtemp(join(tmpdir(), 'baton-grafbase-'))
const port = await freePort()
const lines = [
  '[graph]',
  'introspection = false',
  '[gateway]',
  'timeout = "30s"',
  '[[headers]]',
  'rule = "forward"',
  'name = "authorization"',
]
for (const { name, typeDefs } of await readServices(new URL('../../../../', import.meta.url))) {
  await writeFile(join(folder, `${name}.graphql`), sdlOf(typeDefs))
  const door = await signingDoor(name, subgraphUrls[name] ?? '')
  lines.push(`[subgraphs.${name}]`, `url = "${door}"`, `schema_path = "${join(folder, `${name}.graphql`)}"`)
}
await writeFile(join(folder, 'grafbase.toml'), lines.join('\n'))
const child = spawn(
  binary,
  ['dev', '--config', join(folder, 'grafbase.toml'), '--listen-address', `127.0.0.1:${port}`],
  { cwd: folder, env: { ...process.env, HOME: folder }, stdio: 'ignore' },
)
child.once('exit', () => process.exit(1))
process.once('exit', () => child.kill())
process.once('SIGTERM', () => {
  child.removeAllListeners('exit')
  child.kill()
  void once(child, 'exit')
    .then(async () => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit())
})
const url = `http://127.0.0.1:${port}/graphql`
await untilItAnswers(url)
const pid = child.pid ?? 0
answerBench(url, () => processorTime([{ name: 'grafbase', pid }])['grafbase'] ?? 0)

/** It composes before it listens. */
async function untilItAnswers(address: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  for (let waited = 0; waited < START_MS; waited += 200) {
    await pause(200)
    const asked = request(address, { method: 'POST', headers, body: '{"query":"{__typename}"}' })
    const answer = await asked.then(
      async ({ body }) => body.text(),
      () => '',
    )
    if (answer.includes('"data"')) return
  }
  throw new Error('Grafbase does not answer.')
}
