import type { Key, Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { ContactAttemptRow } from '../domain/campaign.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters } from './sensitive-rows.js'
import type { Where } from './where.js'

/** The columns of an attempt, as its row has them. */
export const ATTEMPT = `id, patient_id as "patientId", campaign_id as "campaignId", related_person_id as "relatedPersonId", encounter_id as "encounterId", topic, step, kind, channel, status, denial,
  outcome, is_automated as "isAutomated", template, language, due_at as "dueAt", not_before as "notBefore", sending_since as "sendingSince",
  attempted_at as "attemptedAt", sent_to as "sentTo", attempted_by as "attemptedBy", on_behalf_of as "onBehalfOf", provider_message_id as "providerMessageId", created_by as "createdBy",
  created_at as "createdAt"`

/** Adds attempts; one that its campaign has for this person and step already stays as it is. */
export async function insertAttempts(tx: EntityManager, rows: readonly ContactAttemptRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `insert into contact_attempt (id, patient_id, campaign_id, related_person_id, encounter_id, topic, step, kind, channel, status, denial, outcome,
       is_automated, template, language, due_at, not_before, sending_since, attempted_at, sent_to, attempted_by, on_behalf_of,
       provider_message_id, created_by, created_at)
     select id, "patientId", "campaignId", "relatedPersonId", "encounterId", topic, step, kind, channel, status, denial, outcome, "isAutomated", template,
            language, "dueAt", "notBefore", "sendingSince", "attemptedAt", "sentTo", "attemptedBy", "onBehalfOf", "providerMessageId", "createdBy", "createdAt"
       from jsonb_to_recordset($1::jsonb) as row (id text, "patientId" text, "campaignId" text, "relatedPersonId" text, "encounterId" text, topic text, step int,
         kind text, channel text, status text, denial text, outcome text, "isAutomated" boolean, template text,
         language text, "dueAt" timestamptz, "notBefore" timestamptz, "sendingSince" timestamptz, "attemptedAt" timestamptz, "sentTo" text, "attemptedBy" text, "onBehalfOf" text,
         "providerMessageId" text, "createdBy" text, "createdAt" timestamptz)
     on conflict (campaign_id, patient_id, step) do nothing`,
    [JSON.stringify(rows)],
  )
}

/** One attempt, held until the transaction ends. */
export async function lockAttempt(tx: EntityManager, id: string): Promise<ContactAttemptRow | null> {
  const rows: ContactAttemptRow[] = await tx.query(
    `select ${ATTEMPT} from contact_attempt where id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** What becomes of an attempt. */
export type AttemptChange = Pick<
  ContactAttemptRow,
  | 'status'
  | 'denial'
  | 'outcome'
  | 'kind'
  | 'channel'
  | 'isAutomated'
  | 'dueAt'
  | 'sendingSince'
  | 'attemptedAt'
  | 'sentTo'
  | 'attemptedBy'
  | 'onBehalfOf'
  | 'providerMessageId'
  | 'language'
>

/** Writes down what became of an attempt. */
export async function changeAttempt(
  tx: EntityManager,
  before: ContactAttemptRow,
  changes: Partial<AttemptChange>,
): Promise<void> {
  const next = { ...before, ...changes }
  await tx.query(
    `update contact_attempt set status = $2, denial = $3, outcome = $4, kind = $5, channel = $6, is_automated = $7,
       due_at = $8, sending_since = $9, attempted_at = $10, provider_message_id = $11, language = $12, attempted_by = $13, on_behalf_of = $14, sent_to = $15 where id = $1`,
    [
      next.id,
      next.status,
      next.denial,
      next.outcome,
      next.kind,
      next.channel,
      next.isAutomated,
      next.dueAt,
      next.sendingSince,
      next.attemptedAt,
      next.providerMessageId,
      next.language,
      next.attemptedBy,
      next.onBehalfOf,
      next.sentTo,
    ],
  )
}

/** When automated messages reached out to people in the last eight days, over all programs; replies do not count. */
export async function automatedContacts(
  tx: EntityManager | DataSource,
  patientIds: readonly string[],
  now: Date,
): Promise<readonly { patientId: string; at: Date }[]> {
  return tx.query(
    `select patient_id as "patientId", attempted_at as at from contact_attempt where patient_id = any($1) and is_automated and kind = 'MESSAGE'
        and channel <> 'LETTER' and status in ('SENDING', 'SENT') and attempted_at > $2::timestamptz - interval '8 days'`,
    [patientIds, now],
  )
}

/** Which tries are over: of a patient, of a topic, of a campaign, after some stays. */
interface CancelledTries {
  readonly patientId?: string
  readonly topic?: string | null
  readonly campaignId?: string
  readonly encounterIds?: readonly string[]
}

/** Takes back what was planned and is not made; answers the calls among it, which wait on somebody's list. */
export async function cancelPlanned(
  tx: EntityManager,
  { patientId, topic, campaignId, encounterIds }: CancelledTries,
): Promise<readonly { readonly id: string; readonly patientId: string }[]> {
  return tx.query(
    `with waiting as (
       select id, patient_id, status from contact_attempt where status in ('PLANNED', 'CALL_TASK') and kind <> 'REPLY'
          and ($1::text is null or patient_id = $1) and ($2::text is null or topic = $2)
          and ($3::text is null or campaign_id = $3) and ($4::text[] is null or encounter_id = any($4))
        order by id for update),
     cancelled as (
       update contact_attempt set status = 'CANCELLED' from waiting where contact_attempt.id = waiting.id)
     select id, patient_id as "patientId" from waiting where status = 'CALL_TASK'`,
    [patientId ?? null, topic ?? null, campaignId ?? null, encounterIds ?? null],
  )
}

/** Whose tries on some topics are not over, outside campaigns. */
export async function openTries(
  tx: EntityManager,
  { patientIds, topics }: { patientIds: readonly string[]; topics: readonly string[] },
): Promise<readonly { patientId: string; topic: string }[]> {
  if (patientIds.length === 0) return []
  return tx.query(
    `select distinct patient_id as "patientId", topic from contact_attempt where patient_id = any($1) and topic = any($2)
        and campaign_id is null and status in ('PLANNED', 'CALL_TASK') order by 1, 2`,
    [patientIds, topics],
  )
}

/** Attempts that follow up no stay, or one of which the viewer may know. */
function visible(asking: Asking): Where {
  const where = visiblePatientId(asking, 'outreach', 'contact_attempt.patient_id')
  return keepOfOpenEncounters(where, asking, 'contact_attempt')
}

/**
 * The condition that an attempt follows up no stay with a label. What does is made by hand and settles nothing else: whoever
 * sees what comes of other attempts may not know of it.
 */
export const OF_NO_LABELLED_STAY = `not exists (select 1 from encounter of_stay
  where of_stay.id = contact_attempt.encounter_id and of_stay.sensitivity <> 'NONE')`

/** The attempts of campaigns to reach patients whom the viewer may see. */
export async function attemptsOfCampaigns(
  asking: Asking,
  campaignIds: readonly string[],
): Promise<readonly ContactAttemptRow[]> {
  const where = visible(asking).and((n) => `campaign_id = any(${n})`, campaignIds)
  return asking.db.query(
    `select ${ATTEMPT} from contact_attempt where ${where.sql} order by campaign_id, due_at, id`,
    where.parameters,
  )
}

const BY_DUE_TIME = ['due_at::timestamptz', 'id::text']

/** A page of the attempts of one campaign to reach patients whom the viewer may see, due first. */
export async function pageOfCampaign(
  asking: Asking,
  { campaignId, page }: { campaignId: string; page: Page },
): Promise<readonly ContactAttemptRow[]> {
  const where = visible(asking).and((n) => `campaign_id = ${n}`, campaignId)
  if (page.after) where.after(BY_DUE_TIME, { key: page.after, descending: false })
  return asking.db.query(
    `select ${ATTEMPT} from contact_attempt where ${where.sql} order by due_at, id limit ${page.first + 1}`,
    where.parameters,
  )
}

/** A page of the attempts to reach each patient, newest first: one statement for all of them. */
export async function pagesOfAttempts(
  asking: Asking,
  patientIds: readonly string[],
  { page }: { page: Page },
): Promise<readonly ContactAttemptRow[]> {
  const listing = { table: 'contact_attempt', columns: ATTEMPT, order: BY_DUE_TIME }
  return pageOfEach(asking.db, listing, { patientIds, where: visible(asking), page })
}

/** The values that order an attempt. */
export function attemptKey({ dueAt, id }: ContactAttemptRow): Key {
  return [dueAt.toISOString(), id]
}

/** What was tried to reach somebody in a campaign, or outside all of them; without attempts after a stay with a label. */
export async function attemptsOf(
  tx: EntityManager,
  patientId: string,
  campaignId: string | null,
): Promise<readonly ContactAttemptRow[]> {
  return tx.query(
    `select ${ATTEMPT} from contact_attempt where patient_id = $1 and campaign_id is not distinct from $2
      and ${OF_NO_LABELLED_STAY} order by step`,
    [patientId, campaignId],
  )
}

/** The last fifty attempts to reach each patient whom the viewer may see, newest first. */
export async function visibleAttempts(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly ContactAttemptRow[]> {
  const where = visible(asking).and((n) => `patient_id = any(${n})`, patientIds)
  return asking.db.query(
    `select * from (
       select ${ATTEMPT}, row_number() over (partition by patient_id order by due_at desc, id desc) as place
         from contact_attempt where ${where.sql}
     ) as placed where place <= 50 order by "patientId", "dueAt" desc, id desc`,
    where.parameters,
  )
}
