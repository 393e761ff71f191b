import { Pool, request } from 'undici'
import { z } from 'zod'
import type { BenchStack } from '../bench-stack.js'
import type { Contender } from './contender.js'
import { measure, type Page } from './measure.js'

/** Few enough to take no time, enough for what else the stack asks meanwhile to vanish in the division. */
const OPERATIONS = 96
const AT_ONCE = 16
const answer = z.object({ data: z.object({ viewer: z.object({ id: z.string() }) }) })

/**
 * How many requests reach the subgraphs for one operation, counted at the subgraphs. A gateway that lets viewers share
 * an answer, or keeps answers, does less than the others, and its row would not be worth comparing.
 */
export async function subgraphRequests(
  stack: BenchStack,
  contender: Contender,
  { page, tokens }: { page: Page; tokens: readonly string[] },
): Promise<number> {
  const before = await countedBy(stack)
  await measure(contender, { ...page, requests: OPERATIONS }, tokens)
  return ((await countedBy(stack)) - before) / OPERATIONS
}

async function countedBy({ subgraphUrls }: BenchStack): Promise<number> {
  const counts = await Promise.all(
    Object.values(subgraphUrls).map(async (url) => {
      const text = await (await request(new URL('/metrics', url))).body.text()
      return Number(/^baton_graph_requests_total\{[^}]*\} (\S+)/m.exec(text)?.[1] ?? 0)
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

/** How many of those who ask at once who they are, are told that they are somebody else. */
export async function mistaken(contender: Contender, tokens: readonly string[]): Promise<number> {
  const { origin, pathname } = new URL(contender.url)
  const pool = new Pool(origin, { connections: AT_ONCE })
  const told = await Promise.all(
    tokens.slice(0, AT_ONCE).map(async (token) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const body = '{"query":"{ viewer { id } }"}'
      const reply = await pool.request({ path: pathname, method: 'POST', headers, body })
      return answer.parse(await reply.body.json()).data.viewer.id === subjectOf(token)
    }),
  )
  await pool.close()
  return told.filter((isRight) => !isRight).length
}

function subjectOf(token: string): unknown {
  const [, payload = ''] = token.split('.')
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  return typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : undefined
}
