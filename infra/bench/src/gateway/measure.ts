import { Pool } from 'undici'
import { z } from 'zod'
import type { Contender } from './contender.js'

/** A page to ask for again and again. */
export interface Page {
  readonly name: string
  readonly query: string
  readonly requests: number
}

/** One round of one contender. */
export interface Round {
  readonly cpuMs: number
  /** Of workers that its answers leave something to do. */
  readonly workersMs: number
  readonly p50: number
  readonly p99: number
}

const CONNECTIONS = 16
const answer = z.object({ data: z.record(z.string(), z.unknown()), errors: z.array(z.unknown()).optional() })

/** Asks a page with many connections, each request as another viewer; processor time is per request. */
export async function measure(contender: Contender, page: Page, tokens: readonly string[]): Promise<Round> {
  const { origin, pathname } = new URL(contender.url)
  const pool = new Pool(origin, { connections: CONNECTIONS })
  const times: number[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let turn = next++; turn < page.requests; turn = next++) {
      const begun = performance.now()
      await send(pool, pathname, { query: page.query, token: tokens[turn % tokens.length] ?? '' })
      times.push(performance.now() - begun)
    }
  }
  const before = await timesOf(contender)
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  const after = await timesOf(contender)
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0
  const each = (from: number, to: number): number => (to - from) / page.requests
  return {
    cpuMs: each(before.cpu, after.cpu),
    workersMs: each(before.workers, after.workers),
    p50: at(0.5),
    p99: at(0.99),
  }
}

async function timesOf(contender: Contender): Promise<{ cpu: number; workers: number }> {
  const cpu = await contender.cpuMs()
  return { cpu, workers: contender.workersMs?.() ?? 0 }
}

/** The data of a page, for comparing answers; errors are a fault. */
export async function dataOf(contender: Contender, page: Page, token: string): Promise<string> {
  const { origin, pathname } = new URL(contender.url)
  const pool = new Pool(origin, { connections: 1 })
  const { data, errors } = answer.parse(JSON.parse(await send(pool, pathname, { query: page.query, token })))
  await pool.close()
  if (errors)
    throw new Error(
      `${contender.name} answers ${page.name} with errors: ${JSON.stringify(errors).slice(0, 300)}`,
    )
  return JSON.stringify(data)
}

async function send(
  pool: Pool,
  path: string,
  { query, token }: { query: string; token: string },
): Promise<string> {
  const reply = await pool.request({
    path: path === '/' ? '/' : path,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  return reply.body.text()
}
