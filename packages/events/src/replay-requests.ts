import type pg from 'pg'
import { z } from 'zod'
import { metricEvents } from './metric-events.js'

const REQUESTED = 'replay.requested.v1'

/** Notes which replays the rows of an outbox ask for: one for each outbox that there is. Told twice, it is noted once. */
export async function noteReplays(
  positions: pg.Pool,
  sources: Iterable<string>,
  rows: readonly { readonly type: string; readonly payload: unknown }[],
): Promise<void> {
  const asked = rows.filter(({ type }) => type === REQUESTED)
  const requests = z.array(metricEvents[REQUESTED]).parse(asked.map(({ payload }) => payload))
  for (const { replayId, listener, from } of requests) {
    await positions.query(
      `insert into replay (id, source, listener, from_recorded) select $1, source, $2, $3 from unnest($4::text[]) as source
       on conflict do nothing`,
      [replayId, listener, from, [...sources]],
    )
  }
}
