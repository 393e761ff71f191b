import type { Health } from '@baton/service-kit/health'
import type { Pool } from 'undici'

const PATIENCE_MS = 1_500

/**
 * The gateway is ready when patients, the owner of every page's root, and more than half of all subgraphs are: with
 * fewer it could answer, but little of what it answers would be whole.
 */
export function requireSubgraphs(health: Health, pools: ReadonlyMap<string, Pool>): void {
  health.require('subgraph patients', async () => isReady(pools.get('patients')))
  health.require('most subgraphs', async () => {
    const ready = await Promise.all([...pools.values()].map(isReady))
    return ready.filter(Boolean).length * 2 > pools.size
  })
}

async function isReady(pool: Pool | undefined): Promise<boolean> {
  if (!pool) return false
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await pool.request({ path: '/health/ready', method: 'GET', signal })
    await answer.body.dump()
    return answer.statusCode === 200
  } catch {
    return false
  }
}
