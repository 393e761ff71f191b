import { patientFilter } from '@baton/auth/care-relationships'
import type { Verb } from '@baton/auth/reach'
import { coalesced, inOrderOf } from '@baton/database/coalesce'
import type { Page } from '@baton/database/keyset'
import { updateRows, type RowChange } from '@baton/database/rows'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import { AuthorizationEntity } from './authorization.entity.js'
import type { Database, Reader } from './database.js'

/** Which authorizations a list shows; what is given must all hold. */
export interface AuthorizationSelection {
  readonly status?: readonly string[] | null | undefined
  /** The payer's id or code. */
  readonly payerId?: string | null | undefined
  readonly priority?: string | null | undefined
  readonly dueBefore?: Date | null | undefined
  readonly patientId?: string | null | undefined
}

const COLUMNS = `a.id, a.patient_id as "patientId", a.payer_id as "payerId", a.coverage_id as "coverageId",
  a.encounter_id as "encounterId", a.ordering_practitioner_id as "orderingPractitionerId", a.status,
  a.status_reason as "statusReason", a.version, a.request_version as "requestVersion", a.line_of_business
  as "lineOfBusiness", a.priority, a.physician_states_urgency as "physicianStatesUrgency",
  a.service_kind as "serviceKind", a.diagnoses, a.required_documents as
  "requiredDocuments", a.trace, a.authorization_number as "authorizationNumber", a.created_at as
  "createdAt", a.created_by as "createdBy", a.submitted_at as "submittedAt", a.due_at as "dueAt",
  a.decided_at as "decidedAt", a.supersedes_id as "supersedesId", a.resume_status as "resumeStatus",
  a.next_review_on::text as "nextReviewOn"`

/** The authorizations with these ids that the reader may see. One statement. */
export async function findAuthorizations(
  db: Database,
  { viewer, now }: Reader,
  ids: readonly string[],
): Promise<readonly Authorization[]> {
  const mine = patientFilter(viewer, 'authorization', { column: 'a.patient_id', now, nextParameter: 2 })
  return db.query(`select ${COLUMNS} from prior_authorization a where a.id = any($1) and (${mine.sql})`, [
    ids,
    ...mine.parameters,
  ])
}

/** One authorization that the viewer may change so, locked until the transaction ends; null if there is none. */
export async function findToChange(
  tx: EntityManager,
  { viewer, now }: Reader,
  { id, row, verb }: { id: string; row: 'authorization' | 'determination' | 'appeal'; verb: Verb },
): Promise<Authorization | null> {
  const mine = patientFilter(viewer, row, { verb, column: 'a.patient_id', now, nextParameter: 2 })
  const [found]: Authorization[] = await tx.query(
    `select ${COLUMNS} from prior_authorization a where a.id = $1 and (${mine.sql}) for update`,
    [id, ...mine.parameters],
  )
  return found ?? null
}

/** One authorization for a job, whoever may see it; null if there is none. */
export const readAuthorization = coalesced(
  async (db: Database, ids: readonly string[]): Promise<readonly (Authorization | null)[]> => {
    const rows: Authorization[] = await db.query(
      `select ${COLUMNS} from prior_authorization a where a.id = any($1)`,
      [ids],
    )
    return inOrderOf(ids, rows, ({ id }) => id)
  },
)

/** One authorization for a job, locked until the transaction ends. */
export async function lockAuthorization(tx: EntityManager, id: string): Promise<Authorization> {
  const found = await lockEach(tx, id)
  if (!found) throw new Error(`There is no authorization ${id}.`)
  return found
}

/** Always in the same order, so that two that lock many never wait for each other. */
const lockEach = coalesced(async (tx: EntityManager, ids: readonly string[]) => {
  const rows: Authorization[] = await tx.query(
    `select ${COLUMNS} from prior_authorization a where a.id = any($1) order by a.id for update`,
    [ids],
  )
  return inOrderOf(ids, rows, (row) => row.id)
})

/** One page of the authorizations that the reader may see, newest first, and one row more if there is one. */
export async function listAuthorizations(
  db: Database,
  { viewer, now }: Reader,
  { selection, page }: { selection: AuthorizationSelection; page: Page },
): Promise<readonly Authorization[]> {
  const mine = patientFilter(viewer, 'authorization', { column: 'a.patient_id', now, nextParameter: 9 })
  return db.query(
    `select ${COLUMNS} from prior_authorization a
      where ($8::text is null or a.patient_id = $8) and ${SELECTED} and (${mine.sql})
      order by a.created_at desc, a.id desc limit $3`,
    [...selected(selection, page), selection.patientId ?? null, ...mine.parameters],
  )
}

/** The same page of each patient's authorizations, one row more each. One statement for all patients. */
export async function listOfPatients(
  db: Database,
  { viewer, now }: Reader,
  request: { patientIds: readonly string[]; selection: AuthorizationSelection; page: Page },
): Promise<readonly Authorization[]> {
  const mine = patientFilter(viewer, 'authorization', { column: 'a.patient_id', now, nextParameter: 9 })
  return db.query(
    `select mine.* from unnest($8::text[]) as wanted (patient_id)
      cross join lateral (
        select ${COLUMNS} from prior_authorization a
         where a.patient_id = wanted.patient_id and ${SELECTED} and (${mine.sql})
         order by a.created_at desc, a.id desc limit $3) as mine`,
    [...selected(request.selection, request.page), request.patientIds, ...mine.parameters],
  )
}

const SELECTED = `($1::timestamptz is null or (a.created_at, a.id) < ($1, $2::text))
  and ($4::text[] is null or a.status = any($4))
  and ($5::text is null or a.payer_id in (select p.id from payer p where p.id = $5 or p.code = $5))
  and ($6::text is null or a.priority = $6)
  and ($7::timestamptz is null or (a.decided_at is null and a.due_at < $7))`

function selected(selection: AuthorizationSelection, page: Page): readonly unknown[] {
  const { status, payerId, priority, dueBefore } = selection
  const [at, id] = page.after ?? []
  return [
    at ?? null,
    id ?? null,
    page.first + 1,
    status ?? null,
    payerId ?? null,
    priority ?? null,
    dueBefore ?? null,
  ]
}

/** Adds an authorization. */
export async function addAuthorization(tx: EntityManager, authorization: Authorization): Promise<void> {
  await tx.insert(AuthorizationEntity, authorization)
}

/** What a change may put in place of what was there. */
export type AuthorizationChange = Partial<
  Pick<
    Authorization,
    | 'status'
    | 'statusReason'
    | 'trace'
    | 'authorizationNumber'
    | 'submittedAt'
    | 'dueAt'
    | 'decidedAt'
    | 'requestVersion'
    | 'priority'
    | 'coverageId'
    | 'resumeStatus'
    | 'nextReviewOn'
    | 'diagnoses'
  >
>

/** Puts the next state in place of the one that was seen; null if somebody was faster. */
export async function replaceAuthorization(
  tx: EntityManager,
  seen: Authorization,
  change: AuthorizationChange,
): Promise<Authorization | null> {
  const isChanged = await replaceEach(tx, { id: seen.id, seen: seen.version, change })
  return isChanged ? { ...seen, ...change, version: seen.version + 1 } : null
}

const replaceEach = coalesced(async (tx: EntityManager, changes: readonly RowChange<Authorization>[]) => {
  const changed = await updateRows(tx, AuthorizationEntity, changes)
  return changes.map(({ id }) => changed.has(id))
})
