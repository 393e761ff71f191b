import { SUBSCRIPTIONS } from '@baton/events/subscriptions'
import { readRows } from './database.js'
import type { SeenRecord } from './payer-control.js'

/** An authorization as it stands at the end. */
interface Standing {
  readonly id: string
  readonly status: string
  readonly trace: string | null
}

const FINAL: ReadonlySet<string> = new Set([
  'APPROVED',
  'PARTIALLY_APPROVED',
  'MODIFIED',
  'DENIED',
  'NOT_REQUIRED',
])

/** Every authorization of the run. */
export async function standings(adminUrl: string): Promise<readonly Standing[]> {
  return readRows(adminUrl, 'authorizations', { text: 'select id, status, trace from prior_authorization' })
}

/** How many are not decided yet. */
export async function undecided(adminUrl: string): Promise<number> {
  return (await standings(adminUrl)).filter(({ status }) => !FINAL.has(status)).length
}

/** What is wrong at the end, in words; empty when nothing is. */
export function disagreements(own: readonly Standing[], seen: readonly SeenRecord[]): readonly string[] {
  const byClaim = new Map<string, SeenRecord[]>()
  for (const record of seen) byClaim.set(record.claimId, [...(byClaim.get(record.claimId) ?? []), record])
  return own.flatMap(({ id, status, trace }) => {
    const records = byClaim.get(id) ?? []
    const [record] = records
    if (!record || records.length > 1) return [`${id}: the payer has ${records.length} records of it`]
    return [
      ...(record.effects === 1 ? [] : [`${id}: ${record.effects} effects at the payer`]),
      ...(record.bodies === 1 ? [] : [`${id}: the payer saw ${record.bodies} different bundles`]),
      ...(record.trace === trace ? [] : [`${id}: its trace number is not the payer's`]),
      ...(statusOf(record) === status
        ? []
        : [`${id}: it is ${status} and the payer says ${statusOf(record)}`]),
    ]
  })
}

/** What the payer's lines roll up to, written anew here: the check shares no code with what it checks. */
function statusOf({ decided, errors }: SeenRecord): string {
  const actions = decided.map(({ action }) => action)
  if (errors.length > 0 && actions.length === 0) return 'REJECTED'
  if (actions.includes('A4')) return 'PENDED'
  const rest = actions.filter((action) => action !== 'NA')
  if (rest.length === 0) return 'NOT_REQUIRED'
  if (rest.every((action) => action === 'A1')) return 'APPROVED'
  return rest.every((action) => action === 'A3') ? 'DENIED' : 'PARTIALLY_APPROVED'
}

/** Events that metrics listens to: told by authorizations, and handled there. */
export async function eventsInMetrics(
  adminUrl: string,
): Promise<{ told: number; missing: number; twice: number }> {
  const types = Object.entries(SUBSCRIPTIONS).flatMap(([type, listeners]) =>
    listeners.includes('metrics') ? [type] : [],
  )
  const told = await readRows<{ id: string }>(adminUrl, 'authorizations', {
    text: 'select id from outbox where type = any($1)',
    values: [types],
  })
  const handled = await readRows<{ id: string }>(adminUrl, 'metrics', {
    text: `select id from inbox where source = 'authorizations' and handled_at is not null`,
  })
  const there = new Set(handled.map(({ id }) => id))
  const missing = told.filter(({ id }) => !there.has(id)).length
  return { told: told.length, missing, twice: handled.length - there.size }
}
