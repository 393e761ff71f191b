import type pg from 'pg'

/** Notes where events stand that this relay does not know. Noted twice, they are noted once. */
export async function noteUnknown(
  positions: pg.Pool,
  source: string,
  rows: readonly { readonly xid: string; readonly sequence: string; readonly type: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await positions.query(
    `insert into unknown_event (source, xid, sequence, type)
     select $1, xid::xid8, sequence, type from unnest($2::text[], $3::bigint[], $4::text[]) as row (xid, sequence, type)
     on conflict do nothing`,
    [source, rows.map(({ xid }) => xid), rows.map(({ sequence }) => sequence), rows.map(({ type }) => type)],
  )
}
