import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Agent, request } from 'undici'
import { z } from 'zod'
import { ask, type BenchStack } from './bench-stack.js'
import { supervisorTokens } from './gateway/bench-tokens.js'

const STREAMS = 2_000
/** A person may have twenty open. */
const OF_ONE = 10
const PATIENCE_MS = 60_000
const firstPatient = z.object({
  patients: z.object({ edges: z.tuple([z.object({ node: z.object({ id: z.string() }) })]) }),
})

/**
 * Two thousand streams of two hundred supervisors, all open at once in the gateway's one process: what they cost in
 * memory, and how long one change takes until all of them have told it.
 */
export async function streaming(stack: BenchStack): Promise<string> {
  const { patients } = firstPatient.parse(
    await ask(stack, '{ patients(first: 1) { edges { node { id } } } }'),
  )
  const id = patients.edges[0].node.id
  const tokens = await supervisorTokens(stack.devIssuerKey, STREAMS / OF_ONE)
  const agent = new Agent({ connections: null, bodyTimeout: 0, headersTimeout: PATIENCE_MS })
  const before = await memoryOf(stack.url)
  try {
    const told: Promise<number>[] = []
    for (let count = 0; count < STREAMS; count += OF_ONE) {
      const token = tokens[count / OF_ONE] ?? ''
      const opened = Array.from({ length: OF_ONE }, async () => open(agent, { url: stack.url, token, id }))
      told.push(...(await Promise.all(opened)).map(({ told: one }) => one))
    }
    await pause(2_000) // the last ones have asked who they are about
    const during = await memoryOf(stack.url)
    const begun = performance.now()
    await tellChange(stack, id)
    const times = (await Promise.all(told)).map((at) => at - begun).sort((a, b) => a - b)
    const after = await memoryOf(stack.url)
    const each = ((during.resident - before.resident) * 1_024) / STREAMS
    return [
      `streams        ${STREAMS} open in one process: resident ${mib(before.resident)} before, ${mib(during.resident)} open, ${mib(after.resident)} after one change told to all (${each.toFixed(0)} KiB a stream)`,
      `               heap used ${mib(before.heap)} before, ${mib(during.heap)} open, ${mib(after.heap)} after`,
      `               one change reached the middle one after ${at(times, 0.5)} ms, the last after ${at(times, 1)} ms`,
    ].join('\n')
  } finally {
    await agent.destroy()
  }
}

interface Asked {
  readonly url: string
  readonly token: string
  readonly id: string
}

/** Opens one stream; `told` is when its first event came. */
async function open(agent: Agent, { url, token, id }: Asked): Promise<{ told: Promise<number> }> {
  const reply = await request(`${url}/graphql/stream`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `subscription { patientChanged(id: "${id}") { id name { text } } }` }),
  })
  if (reply.statusCode !== 200)
    throw new Error(`A stream was refused: ${reply.statusCode} ${await reply.body.text()}`)
  const told = new Promise<number>((resolve, reject) => {
    reply.body.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8')
      if (text.includes('"errors"')) reject(new Error(`A stream told an error: ${text.slice(0, 300)}`))
      else if (text.includes('event: next')) resolve(performance.now())
    })
    reply.body.on('error', reject)
  })
  told.catch(() => undefined) // whoever waits for it sees it
  return { told }
}

/** What the gateway's own inbox writes when a patient changed. */
async function tellChange(stack: BenchStack, id: string): Promise<void> {
  const client = new pg.Client({ connectionString: stack.databaseUrl('gateway') })
  await client.connect()
  await client.query("insert into feed (topic, subject) values ('patient', $1)", [id])
  await client.query('notify feed')
  await client.end()
}

interface Memory {
  /** MiB. */
  readonly resident: number
  /** MiB. */
  readonly heap: number
}

async function memoryOf(url: string): Promise<Memory> {
  const text = await (await request(`${url}/metrics`)).body.text()
  const of = (name: string): number =>
    Number(new RegExp(`^${name}\\{[^}]*\\} (\\S+)`, 'm').exec(text)?.[1] ?? NaN) / 1024 ** 2
  return { resident: of('process_resident_memory_bytes'), heap: of('nodejs_heap_size_used_bytes') }
}

const mib = (value: number): string => `${value.toFixed(0)} MiB`

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)
}
