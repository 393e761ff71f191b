import type { Origin } from '@baton/auth/origin'
import { isProxy } from '@baton/auth/proxy'
import { reachOf } from '@baton/auth/reach'
import { labelsOpenTo } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { Page } from '@baton/database/keyset'
import { coalescedWrite } from '@baton/database/coalesce'
import { toldOrigin } from '@baton/service-kit/told-origin'
import type { DataSource, EntityManager } from 'typeorm'
import { SHOWN, type AccessDetail, type AccessLogRow } from '../domain/access-log.js'
import { PART2_NOTICE_VERSION } from '../domain/part2-notice.js'
import type { Asking } from './reach.js'
import { Where } from './where.js'

/** What one request read. */
interface Access {
  readonly viewer: Viewer
  readonly at: Date
  readonly requestId: string
  readonly origin: Origin | null
  readonly operation: { readonly name: string; readonly action: string }
  /** Fields by patient. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>
  /** The consents that opened something of a patient that Part 2 protects; empty where something else did. */
  readonly openedBy: ReadonlyMap<string, readonly string[]>
  /** The labels of all that was read of a patient; left out where something was read that has none. */
  readonly labels?: ReadonlyMap<string, readonly string[]>
}

/**
 * Adds a row for each patient to the log, in one statement. Each request by itself: in a group, one patient whose log
 * somebody else holds would keep everybody else's answers back.
 */
export async function appendAccess(db: DataSource, access: Access): Promise<void> {
  const { viewer, at, requestId, origin, operation } = access
  const { id: viewerId, roles, purpose, agencyId } = viewer
  const who = { viewerId, roles, purpose, at, requestId, operation: operation.name, action: operation.action }
  const shownAs = { service: 'patients', outcome: SHOWN, agencyId, patientCount: access.seen.size }
  const common = { ...shownAs, ...toldOrigin(origin) }
  const shown = [...access.seen].map(([patientId, fields]) => ({
    patientId,
    fields: [...fields].sort(),
    consentIds: access.openedBy.get(patientId),
    labels: access.labels?.get(patientId),
  }))
  const reads = alike(shown).map(({ fields, consentIds, labels, patientIds }) => {
    const detail: AccessDetail = {
      ...common,
      ...(consentIds && { consentIds, noticeVersion: PART2_NOTICE_VERSION }),
      ...(labels && { labels }),
    }
    return { ...who, patientIds, fields, detail }
  })
  await append(db, reads)
}

/** Rows of the log that are alike but for their patients. */
export interface AccessRead {
  readonly viewerId: string
  readonly roles: readonly string[]
  readonly purpose: string
  readonly operation: string
  readonly action: string
  readonly requestId: string
  readonly at: Date | string
  /** Each once. */
  readonly patientIds: readonly string[]
  readonly fields: readonly string[]
  readonly detail: AccessDetail
}

async function append(db: DataSource | EntityManager, reads: readonly AccessRead[]): Promise<void> {
  await db.query('select append_access_reads($1::jsonb)', [JSON.stringify(reads)])
}

/** One read of some patients' records, as another service told it. */
export interface ToldAccess extends Omit<AccessRead, 'patientIds' | 'fields'> {
  readonly reads: readonly {
    readonly patientId: string
    readonly fields: readonly string[]
    /** The labels of all that was read; left out where something was read that has none. */
    readonly labels?: readonly string[] | undefined
  }[]
}

/** Adds what other services told: one statement for all events of a transaction, so that writers never wait in a circle. */
export const appendToldAccess = coalescedWrite(
  (tx: EntityManager, told: readonly ToldAccess[]): Promise<void> => append(tx, readsOf(told)),
)

/** How long a patient's log is waited for that somebody else holds, where the answers of others wait along. */
const LOG_HELD_MS = 500

/** Adds what the gateway told of many requests: all or nothing. It fails where a patient's log stays held. */
export async function appendCarriedAccess(db: DataSource, reads: readonly AccessRead[]): Promise<void> {
  await db.query(`select append_access_reads($1::jsonb) from set_config('lock_timeout', $2, true)`, [
    JSON.stringify(reads),
    String(LOG_HELD_MS),
  ])
}

function readsOf(told: readonly ToldAccess[]): readonly AccessRead[] {
  return told.flatMap(({ reads, ...who }) =>
    alike(reads).map(({ labels, ...read }) => ({
      ...who,
      ...read,
      detail: { ...who.detail, ...(labels && { labels }) },
    })),
  )
}

/** Puts patients together of whom the same was shown: most of a page. */
function alike<Shown extends { readonly patientId: string }>(
  shown: readonly Shown[],
): readonly (Omit<Shown, 'patientId'> & { readonly patientIds: readonly string[] })[] {
  const groups = new Map<string, Omit<Shown, 'patientId'> & { readonly patientIds: string[] }>()
  for (const { patientId, ...what } of shown) {
    const key = JSON.stringify(what)
    const group = groups.get(key)
    if (group) group.patientIds.push(patientId)
    else groups.set(key, { ...what, patientIds: [patientId] })
  }
  return [...groups.values()]
}

/** A Part 2 record as it was shown. */
interface Disclosed {
  readonly id: string
  readonly version: number
  readonly type: string
  readonly patientId: string
  readonly consentId: string | null
}

/** Notes which Part 2 records somebody has been shown, once for each version. */
export async function noteDisclosed(
  db: DataSource,
  { recipientId, at, disclosed }: { recipientId: string; at: Date; disclosed: readonly Disclosed[] },
): Promise<void> {
  await db.query(
    `insert into part2_disclosure (record_id, record_version, record_type, patient_id, recipient_id, consent_id, notice_version, at)
     select id, version, type, "patientId", $2, "consentId", $3, $4
       from jsonb_to_recordset($1::jsonb) as row (id text, version int, type text, "patientId" text, "consentId" text)
     on conflict do nothing`,
    [JSON.stringify(disclosed), recipientId, PART2_NOTICE_VERSION, at],
  )
}

/** The fields of the patient's own row, lists among them. */
const OF_THE_PATIENT = `array(select field from unnest(fields) field where field like 'Patient.%') as fields`

/**
 * A page of who saw a patient's record, newest first. Supervisors and privacy officers see all of it, a patient that of
 * their own record, everybody else what they did themselves: also a proxy, to whom the visit of a clinic would tell of it.
 * A patient reads which facts and lists of the record were read, and not which fields of what was in a list: these tell that
 * there is something, also where its label keeps it from whoever looks over the patient's shoulder. That somebody read
 * nothing but a record which the patient may not know of is not there.
 */
export async function accessLogOf(
  asking: Asking,
  patientId: string,
  page: Page,
): Promise<readonly AccessLogRow[]> {
  const where = new Where().and((n) => `patient_id = ${n}`, patientId)
  const { viewer } = asking
  const isOwn = viewer.kind === 'patient' && !isProxy(viewer)
  if (isOwn)
    where
      .and((n) => `patient_id = any(${n})`, viewer.patientIds)
      .and((n) => `(detail -> 'labels' is null or detail -> 'labels' ?| ${n}::text[])`, labelsOpenTo(viewer))
  else if (reachOf(viewer, 'auditLog', 'read') !== 'all') where.and((n) => `viewer_id = ${n}`, viewer.id)
  if (page.after) where.after(['sequence::bigint'], { key: page.after, descending: true })
  return asking.db.query(
    `select patient_id as "patientId", sequence::float8 as sequence, at, viewer_id as "viewerId", roles,
       on_behalf_of as "onBehalfOf", purpose, action, operation, ${isOwn ? OF_THE_PATIENT : 'fields'}, break_glass_id as "breakGlassId",
       request_id as "requestId", detail->>'service' as service, detail->>'agencyId' as "agencyId",
       (detail->'patientCount')::int as "patientCount", detail->>'outcome' as outcome, ${openedColumns(viewer)}, ${originColumns(viewer)}
       from access_log where ${where.sql} order by sequence desc limit ${page.first + 1}`,
    where.parameters,
  )
}

/**
 * What opened a record. The words of an emergency are for colleagues. A consent under Part 2 tells that there is something
 * to protect: only the patient and the privacy officer, who accounts for it, read of it.
 */
function openedColumns(viewer: Viewer): string {
  const reason = '(select reason from break_glass where id = break_glass_id)'
  const mayKnow = (viewer.kind === 'patient' && !isProxy(viewer)) || viewer.roles.includes('privacyOfficer')
  return `${viewer.kind === 'patient' ? 'null' : reason} as "breakGlassReason",
    ${mayKnow ? `coalesce(detail->'consentIds', '[]')` : `'[]'::jsonb`} as "consentIds",
    ${mayKnow ? `detail->>'noticeVersion'` : 'null'} as "noticeVersion"`
}

/** Where it came from: an address tells where somebody lives, so that it is for privacy officers, who look into an incident. */
function originColumns(viewer: Viewer): string {
  const mayKnow = viewer.roles.includes('privacyOfficer')
  const column = (name: string): string => (mayKnow ? `detail->>'${name}'` : 'null')
  return `${column('clientName')} as "clientName", ${column('address')} as "clientAddress",
    ${column('queryHash')} as "queryHash", ${column('traceId')} as "traceId"`
}

/**
 * Whether every row of a patient's log is there and as it was written. Every row is looked at: it is true, and nothing is looked
 * at, for who is shown none of a log that is not their own, so that nobody learns by the time it takes whose is how long.
 */
export async function isLogIntact(
  { db, viewer }: Asking,
  patientId: string,
  shown: readonly AccessLogRow[],
): Promise<boolean> {
  const isOwn = viewer.kind === 'patient' && viewer.patientIds.includes(patientId)
  if (!isOwn && shown.length === 0 && reachOf(viewer, 'auditLog', 'read') !== 'all') return true
  const [row]: { intact: boolean }[] = await db.query('select access_log_intact($1) as intact', [patientId])
  return row?.intact ?? false
}
