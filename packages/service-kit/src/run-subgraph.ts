import { Counter } from 'prom-client'
import type { ServiceDefinition } from './definition.js'
import { openHealth } from './health.js'
import { listen } from './http-server.js'
import { openServiceDeps } from './open-deps.js'
import type { Deps } from './request-context.js'
import { runProcess } from './run-process.js'
import { LONGEST_ANSWER_MS } from './caller-deadline.js'
import { openSubgraph } from './subgraph.js'

/** Composed by `npm run compose`; the same file for every subgraph. */
const POLICIES = new URL('../../../gateway/supergraph/policies.json', import.meta.url)

/** Runs the subgraph process of a service until it is told to stop. */
export async function runSubgraph<D extends Deps>(
  definition: ServiceDefinition<D>,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await runProcess(definition.name, env, async (running) => {
    const health = openHealth(definition.name)
    const { deps, config, clock } = await openServiceDeps(definition, env, {
      running,
      health,
      statementTimeoutMs: LONGEST_ANSWER_MS,
      prepared: 'once',
    })
    const questions = new Counter({
      name: 'baton_graph_requests_total',
      help: 'Requests to the graph of this process whose signature held.',
      registers: [health.metrics],
    })
    const subgraph = await openSubgraph({
      definition,
      deps,
      clock,
      keys: config.SIGNING_KEYS,
      policiesFile: config.POLICIES_FILE ?? POLICIES,
      onQuestion: () => questions.inc(),
    })
    running.onStop('graphql', () => subgraph.stop())
    const server = await listen(health, subgraph.handlers, { host: config.HOST, port: config.PORT })
    running.onStop('http', () => {
      health.stop()
      return server.close()
    })
  })
}
