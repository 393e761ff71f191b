import { createHash } from 'node:crypto'
import type { SdohServiceRequest, SdohTask } from '@baton/fhir/sdoh/resources'
import type { DataSource, EntityManager } from 'typeorm'

type Database = DataSource | EntityManager

/** A request as a sender told it, and the referral that it became. */
export interface FhirRequest {
  readonly sender: string
  readonly key: string
  readonly referralId: string
  readonly bundleId: string
  readonly serviceRequest: SdohServiceRequest | null
  readonly task: SdohTask | null
}

/** What was sent, as it was sent. */
export interface FhirBundle {
  readonly id: string
  readonly sender: string
  readonly content: unknown
  readonly receivedAt: Date
}

const COLUMNS = `sender, key, referral_id as "referralId", bundle_id as "bundleId",
  service_request as "serviceRequest", task`

/** Keeps what was sent; the same content from the same sender is kept once. Resolves to its id. */
export async function keepBundle(db: Database, bundle: FhirBundle): Promise<string> {
  const content = JSON.stringify(bundle.content)
  const hash = createHash('sha256').update(content).digest('hex')
  const { id, sender, receivedAt } = bundle
  await db.query(
    `insert into fhir_bundle (id, sender, content_hash, content, received_at) values ($1, $2, $3, $4, $5)
     on conflict (sender, content_hash) do nothing`,
    [id, sender, hash, content, receivedAt],
  )
  const [kept]: { id: string }[] = await db.query(
    `select id from fhir_bundle where sender = $1 and content_hash = $2`,
    [sender, hash],
  )
  return kept?.id ?? id
}

/** What was sent under an id; null for nothing. */
export async function findBundle(db: Database, id: string): Promise<FhirBundle | null> {
  const rows: FhirBundle[] = await db.query(
    `select id, sender, content, received_at as "receivedAt" from fhir_bundle where id = $1`,
    [id],
  )
  return rows[0] ?? null
}

/** Remembers which referral a request is, and what was last said of it. */
export async function keepRequest(db: Database, request: FhirRequest): Promise<void> {
  const { sender, key, referralId, bundleId, serviceRequest, task } = request
  await db.query(
    `insert into fhir_request (sender, key, referral_id, bundle_id, service_request, task)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (sender, key) do update set bundle_id = excluded.bundle_id, task = coalesce(excluded.task, fhir_request.task),
       service_request = coalesce(excluded.service_request, fhir_request.service_request)`,
    [sender, key, referralId, bundleId, textOf(serviceRequest), textOf(task)],
  )
}

/** The referral that a sender's request became; null for one that is new. Others who send it now wait. */
export async function claimRequest(
  tx: EntityManager,
  { sender, key }: { sender: string; key: string },
): Promise<string | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`fhir ${sender} ${key}`])
  const rows: { referralId: string }[] = await tx.query(
    `select referral_id as "referralId" from fhir_request where sender = $1 and key = $2`,
    [sender, key],
  )
  return rows[0]?.referralId ?? null
}

/** What was said of a referral, by everybody. */
export async function requestsOfReferral(db: Database, referralId: string): Promise<readonly FhirRequest[]> {
  return db.query(`select ${COLUMNS} from fhir_request where referral_id = $1 order by sender, key`, [
    referralId,
  ])
}

/** The requests whose last word is in a bundle. */
export async function requestsOfBundle(db: Database, bundleId: string): Promise<readonly FhirRequest[]> {
  return db.query(`select ${COLUMNS} from fhir_request where bundle_id = $1 order by key`, [bundleId])
}

function textOf(resource: object | null): string | null {
  return resource && JSON.stringify(resource)
}
