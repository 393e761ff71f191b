import { Counter, type Registry } from 'prom-client'

/**
 * How a query came into the access log: told by the gateway before it was answered; asked once more, because the log did
 * not take what the gateway told, or told by services from the first, because it had not taken something shortly before.
 */
export type HowTold = 'gateway' | 'asked_twice' | 'services'

/** Registers the numbers; a query that showed nothing of anybody counts only where services would have told of it. */
export function toldNumbers(registry: Registry): Counter<'graph' | 'how'> {
  return new Counter({
    name: 'baton_told_queries_total',
    help: 'Queries by how the access log was told of them: gateway, asked_twice or services.',
    labelNames: ['graph', 'how'],
    registers: [registry],
  })
}
