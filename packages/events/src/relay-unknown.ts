import { bring, OUTBOX_ROW, type Nudge, type OutboxRow, type RelayConnections } from './relay.js'
import { SUBSCRIPTIONS, type Source } from './subscriptions.js'

const BATCH = 500

/**
 * Brings events that a relay of before passed by, because it did not know their types, and that this one knows: services are
 * brought in one by one, and one that is newer than the relay tells what it does not know yet. Returns how many it brought.
 */
export async function relayUnknownOnce(
  connections: RelayConnections,
  source: Source,
  nudge: Nudge,
): Promise<number> {
  const { positions, outboxes, subscriptions = SUBSCRIPTIONS } = connections
  const noted = await positions.query<{ xid: string; sequence: string }>(
    `select xid::text, sequence::text from unknown_event where source = $1 and type = any($2)
      order by unknown_event.xid, unknown_event.sequence limit $3`,
    [source, Object.keys(subscriptions), BATCH],
  )
  const outbox = outboxes.get(source)
  if (noted.rows.length === 0 || !outbox) return 0
  const places = [noted.rows.map(({ xid }) => xid), noted.rows.map(({ sequence }) => sequence)]
  const { rows } = await outbox.query<OutboxRow>(
    `select ${OUTBOX_ROW} from outbox
      where (outbox.xid, outbox.sequence) in (select told::xid8, at from unnest($1::text[], $2::bigint[]) as noted (told, at))
      order by outbox.xid, outbox.sequence`,
    places,
  )
  await bring(connections, source, { rows, nudge })
  await positions.query(
    `delete from unknown_event where source = $1
        and (xid, sequence) in (select told::xid8, at from unnest($2::text[], $3::bigint[]) as noted (told, at))`,
    [source, ...places],
  )
  return rows.length
}
