import type { DomainEvent } from '@baton/events/event'
import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import type { OpenSubgraph } from './five-subgraphs.js'
import type { TestGateway } from './test-gateway.js'

const TOLD = `select sequence::text, id, type, subject, patient_id as "patientId", occurred_at as "occurredAt",
  recorded_at as "recordedAt", payload from outbox where sequence > $1 order by sequence`

/**
 * Brings what each service told to whoever listens, as the relays of a stack do; ends when nobody has more to tell. The
 * gateway hears it at once and last, so that streams show what came of it all and no state on the way.
 */
export function relayBetween(
  subgraphs: ReadonlyMap<string, OpenSubgraph>,
  gateway: Pick<TestGateway, 'hear'>,
): () => Promise<void> {
  const relayed = new Map<string, string>()
  const heard: DomainEvent[] = []
  const bring = async (event: DomainEvent): Promise<void> => {
    for (const listener of SUBSCRIPTIONS[event.type]) {
      if (listener === 'gateway') heard.push(event)
      else await subgraphs.get(listener)?.deliver(event)
    }
  }
  return async () => {
    let more = true
    while (more) {
      more = false
      for (const [source, { db }] of subgraphs) {
        const events: (DomainEvent & { sequence: string })[] = await db.query(TOLD, [
          relayed.get(source) ?? 0,
        ])
        for (const { sequence, ...event } of events) {
          relayed.set(source, sequence)
          await bring({ ...event, source })
          more = true
        }
      }
    }
    await gateway.hear(heard.splice(0))
  }
}
