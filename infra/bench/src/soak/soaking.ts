import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { z } from 'zod'
import type { BenchStack } from '../bench-stack.js'
import { mixedLoad, type Kind } from './mix.js'
import { keepStreams } from './open-streams.js'
import { slope } from './slope.js'
import { watchHeap } from './watch-heap.js'

const CAPACITY_MS = 30_000
/** Asked at once while capacity is measured. */
const AT_ONCE = 8
/** An answer that takes longer under half of capacity is a fault of its own. */
const PATIENCE_MS = 30_000
const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
})
/** What a change answers: refusals stand in its data. */
const change = z.object({ userErrors: z.array(z.object({ code: z.string() })) })

/**
 * Mixed load for some minutes at half of what the stack could do in a short run before: prints what was asked, each
 * error that nobody provoked, and how the gateway's heap after a full collection moved.
 */
export async function soak(stack: BenchStack, minutes: number): Promise<string> {
  const kinds = spread(await mixedLoad(stack))
  const { origin } = new URL(stack.url)
  const pool = new Pool(origin, { connections: 64, bodyTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS })
  const tally: Tally = { asked: new Map(), faults: new Map() }
  const asker = { pool, kinds, tally }
  const capacity = await capacityOf(asker)
  const streams = await keepStreams(stack)
  const heap = watchHeap(stack.url)
  await askEvenly(asker, { perSecond: capacity / 2, ms: minutes * 60_000 })
  const samples = heap.stop()
  const brought = await streams.close()
  await pool.close()
  const settled = samples.slice(Math.floor(samples.length / 4)) // caches fill first
  const first = settled[0]?.mib ?? NaN
  const last = settled.at(-1)?.mib ?? NaN
  return [
    `soak           ${minutes} min at ${(capacity / 2).toFixed(0)} a second of ${capacity.toFixed(0)} possible; ${brought} events over ${streams.count} streams`,
    `               ${[...tally.asked].map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `               not provoked: ${[...tally.faults].map(([fault, count]) => `${fault} ${count}`).join(', ') || 'no error'}`,
    `               heap after ${settled.length} full collections: ${first.toFixed(1)} to ${last.toFixed(1)} MiB, slope ${slope(settled).toFixed(3)} MiB a minute`,
    `               each of them, MiB at its minute: ${samples.map(({ at, mib }) => `${mib.toFixed(1)} at ${at.toFixed(1)}`).join(', ')}`,
  ].join('\n')
}

interface Tally {
  readonly asked: Map<string, number>
  readonly faults: Map<string, number>
}

interface Asker {
  readonly pool: Pool
  /** In the order in which they are asked, over and over. */
  readonly kinds: readonly Kind[]
  readonly tally: Tally
}

/** Requests a second when as many as the stack takes are asked at once. */
async function capacityOf(asker: Asker): Promise<number> {
  const end = performance.now() + CAPACITY_MS
  let count = 0
  const ask = async (): Promise<void> => {
    while (performance.now() < end) await askOne(asker, count++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return (count / CAPACITY_MS) * 1_000
}

/** At an even pace, whether answers come or not. */
async function askEvenly(asker: Asker, { perSecond, ms }: { perSecond: number; ms: number }): Promise<void> {
  const begun = performance.now()
  const open = new Set<Promise<void>>()
  for (let count = 0; performance.now() - begun < ms; count++) {
    const due = begun + (count / perSecond) * 1_000
    if (due > performance.now()) await pause(due - performance.now())
    const asked = askOne(asker, count)
    open.add(asked)
    void asked.finally(() => open.delete(asked))
  }
  await Promise.all(open)
}

async function askOne({ pool, kinds, tally }: Asker, count: number): Promise<void> {
  const kind = kinds[count % kinds.length]
  if (!kind) throw new Error('The mix is empty.')
  add(tally.asked, kind.name)
  const { token, body } = kind.request(count)
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
  try {
    const reply = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const code = codeOf(answer.parse(await reply.body.json()))
    if (code !== kind.provokes) add(tally.faults, `${kind.name}: ${code ?? 'let through'}`)
  } catch (error) {
    add(tally.faults, `${kind.name}: ${error instanceof Error ? error.name : 'failed'}`)
  }
}

/** The code of the first error or refusal; null when there is none. */
function codeOf({ data, errors = [] }: z.infer<typeof answer>): string | null {
  const refusals = Object.values(data ?? {}).flatMap(
    (value) => change.safeParse(value).data?.userErrors ?? [],
  )
  return errors[0]?.extensions.code ?? refusals[0]?.code ?? null
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** Each kind as often as it weighs, spread over the round. */
function spread(kinds: readonly Kind[]): readonly Kind[] {
  return kinds
    .flatMap((kind) =>
      Array.from({ length: kind.weight }, (_, index) => ({ kind, at: (index + 0.5) / kind.weight })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind)
}
