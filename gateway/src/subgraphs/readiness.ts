import type { Health } from '@baton/service-kit/health'
import { request } from 'undici'

const PATIENCE_MS = 1_500

/**
 * The gateway is ready when patients, the owner of every page's root, and more than half of all subgraphs are: with
 * fewer it could answer, but little of what it answers would be whole. It is said as soon as it is known: a subgraph
 * that hangs must not keep whoever asks waiting until they take the gateway itself for gone. It is asked on connections of
 * its own: that many files are under way says nothing of readiness.
 */
export function requireSubgraphs(health: Health, urls: Readonly<Record<string, string>>): void {
  health.require('subgraph patients', async () => isReady(urls['patients']))
  health.require('most subgraphs', async () => areMost(Object.values(urls).map(isReady)))
}

/** Whether more than half are, without waiting for those that no longer matter. */
async function areMost(asked: readonly Promise<boolean>[]): Promise<boolean> {
  let ready = 0
  const enough = asked.map(async (one) => {
    if (await one) ready += 1
    if (ready * 2 <= asked.length) throw new Error('Not enough yet.')
  })
  return Promise.any(enough).then(
    () => true,
    () => false,
  )
}

async function isReady(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await request(new URL('/health/ready', url), { signal })
    await answer.body.dump()
    return answer.statusCode === 200
  } catch {
    return false
  }
}
