import { handleOnce } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { Payload } from '@baton/events/catalogue'
import type { DataSource, EntityManager } from 'typeorm'
import { applyRevocation } from './access-epoch.js'
import { isProxy, proxyScopesFor } from './proxy.js'
import { reachOf, type ResourceRow, type Verb } from './reach.js'
import type { Viewer } from './viewer.js'

/** Who looks after whom, from when until when. */
type CareRelationship = Payload<'care-relationship.granted.v1'>

/** Where the patient's id stands and which parameters are taken already. */
interface FilterOptions {
  /** `read` unless told. */
  verb?: Verb
  /** SQL of the patient id, e.g. `a.patient_id`: written by us, never input. */
  column: string
  now: Date
  /** The first free `$n`. */
  nextParameter: number
}

/**
 * The SQL condition that keeps the rows of patients whom the viewer may reach. An agency reaches no patient by this:
 * referrals filters by the agency itself.
 */
export function patientFilter(
  viewer: Viewer,
  row: ResourceRow,
  options: FilterOptions,
): { sql: string; parameters: unknown[] } {
  const { column, now, nextParameter: n } = options
  const reach = reachOf(viewer, row, options.verb ?? 'read')
  if (reach === 'all') return { sql: 'true', parameters: [] }
  if (reach === 'self') return selfFilter(viewer, row, options)
  if (reach !== 'caseload') return { sql: 'false', parameters: [] }
  return {
    sql: `exists (select 1 from care_relationship reach where reach.patient_id = ${column}
      and reach.practitioner_id = $${n} and reach.starts_at <= $${n + 1}
      and (reach.ends_at is null or reach.ends_at > $${n + 1}))`,
    parameters: [viewer.id, now],
  }
}

/** A patient reaches what the token says is theirs; who acts for patients reaches what a grant opens, and nothing else. */
function selfFilter(
  viewer: Viewer,
  row: ResourceRow,
  { verb = 'read', column, now, nextParameter: n }: FilterOptions,
): { sql: string; parameters: unknown[] } {
  if (!isProxy(viewer)) return { sql: `${column} = any($${n})`, parameters: [viewer.patientIds] }
  return {
    sql: `exists (select 1 from care_relationship reach where reach.patient_id = ${column} and reach.kind = 'PROXY'
      and reach.practitioner_id = $${n} and reach.starts_at <= $${n + 1}
      and (reach.ends_at is null or reach.ends_at > $${n + 1}) and reach.scopes @> $${n + 2}::text[])`,
    parameters: [viewer.id, now, proxyScopesFor(row, verb)],
  }
}

/** Which change of which patient's record. */
interface TouchRequest {
  row: ResourceRow
  verb: Verb
  patientId: string
  now: Date
  /** Only who parts records may name one that another stands for; for everybody else there is no such record to change. */
  merged?: 'too'
}

/** The noun and one word: no name, and the id of nothing else. */
const PATIENT_ID = /^patient_[0-9a-z_]{1,64}$/

const STANDS_FOR_ITSELF = ' and not exists (select 1 from patient_alias where merged_id = $1::text)'

/** Whether a viewer may do this to this patient's record. Answer false with `notFound`, never with "forbidden". */
export async function mayTouchPatient(
  tx: EntityManager | DataSource,
  viewer: Viewer,
  request: TouchRequest,
): Promise<boolean> {
  const { row, verb, patientId, now, merged } = request
  // Whoever reaches everybody reaches no words that were sent in place of an id.
  if (!PATIENT_ID.test(patientId)) return false
  const filter = patientFilter(viewer, row, { verb, column: '$1::text', now, nextParameter: 2 })
  const [found]: { allowed: boolean }[] = await tx.query(
    `select ${filter.sql} as allowed where $1::text is not null${merged ? '' : STANDS_FOR_ITSELF}`,
    [patientId, ...filter.parameters],
  )
  return found?.allowed === true
}

/**
 * Writes relationships down, any number in one statement; an end that is known already stays the earlier one. No
 * relationship may be named twice.
 */
export async function recordCareRelationships(
  tx: EntityManager,
  relationships: readonly CareRelationship[],
): Promise<void> {
  const rows = relationships.map(({ patientId, practitionerId, kind, from, until, scopes }) => ({
    patient_id: patientId,
    practitioner_id: practitionerId,
    kind,
    starts_at: from,
    ends_at: until,
    scopes: scopes ?? null,
  }))
  await tx.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at, ends_at, scopes)
     select patient_id, practitioner_id, kind, starts_at, ends_at, scopes
       from jsonb_to_recordset($1::jsonb) as row (patient_id text, practitioner_id text, kind text,
            starts_at timestamptz, ends_at timestamptz, scopes text[])
     on conflict (patient_id, practitioner_id, kind, starts_at, (coalesce(scopes, '{}')))
       do update set ends_at = least(care_relationship.ends_at, excluded.ends_at)`,
    [JSON.stringify(rows)],
  )
}

interface HandlerDeps {
  readonly db: DataSource
}

/** Spread into the handlers of every service that keeps the projection. */
export const careRelationshipHandlers = {
  'care-relationship.granted.v1': async (
    deps: HandlerDeps,
    event: DomainEvent<'care-relationship.granted.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => recordCareRelationships(tx, [event.payload]))
  },
  'care-relationship.ended.v1': async (
    deps: HandlerDeps,
    event: DomainEvent<'care-relationship.ended.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, async (tx) => {
      await applyRevocation(tx, event.payload.epoch)
      await recordCareRelationships(tx, [event.payload])
    })
  },
  /** A service that keeps consents replaces this one; it must apply the revocation's number all the same. */
  'consent.revoked.v1': async (
    deps: HandlerDeps,
    event: DomainEvent<'consent.revoked.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => applyRevocation(tx, event.payload.epoch))
  },
} as const
