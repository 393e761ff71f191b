import { consentPurposesFor } from '@baton/auth/purpose'
import { opensKind } from '@baton/auth/record-kinds'
import { classesOf } from '@baton/auth/sensitivity'
import type { DataSource, EntityManager } from 'typeorm'
import type { ReferralMessage } from '../domain/message.js'
import { readAs, type Reader } from './agency-role.js'
import { inEmergency } from './part2-emergencies.js'
import { ReferralMessageEntity } from './referral-message.entity.js'
import type { Condition } from './visible-referrals.js'

const COLUMNS = `m.id, m.referral_id as "referralId", m.kind, m.at, m.by, m.party, m.sensitivity, m.text, m.code,
  m.occurred_on::text as "occurredOn", m.enrollment, m.document_id as "documentId"`

/** Remembers an entry for ever. */
export async function addMessage(tx: EntityManager, message: ReferralMessage): Promise<void> {
  await tx.insert(ReferralMessageEntity, message)
}

/** Every entry of a referral, oldest first, for the rules; whoever reads one is shown what `findMessages` lets pass. */
export async function allMessages(
  tx: EntityManager,
  referralId: string,
): Promise<readonly ReferralMessage[]> {
  return tx.query(`select ${COLUMNS} from referral_message m where m.referral_id = $1 order by m.at, m.id`, [
    referralId,
  ])
}

/**
 * What a reader may see of these referrals' entries, oldest first. What a substance use program tells the care team
 * shows only to whom a written consent named when it was told (42 CFR 2.31, 2.33); counseling notes need a consent of
 * their own. Who wrote an entry sees it. Nothing tells that another exists. One statement.
 */
export async function findMessages(
  db: DataSource | EntityManager,
  reader: Reader,
  referralIds: readonly string[],
): Promise<readonly ReferralMessage[]> {
  const open = openPart2(reader)
  return readAs(db, reader, (as) =>
    as.query(
      `select ${COLUMNS} from referral_message m join referral r on r.id = m.referral_id
        where m.referral_id = any($1) and (m.sensitivity not in ('PART2', 'PART2_COUNSELING') or ${open.sql})
        order by m.at, m.id`,
      [referralIds, ...open.parameters],
    ),
  )
}

/** Which Part 2 entries open to a reader. An agency's people read what belongs to its referrals: the role saw to that. */
function openPart2({ viewer, now }: Reader): Condition {
  if (viewer.kind === 'partner') return { sql: 'true', parameters: [] }
  const emergency = inEmergency(viewer, { column: 'r.patient_id', now, nextParameter: 6 })
  return {
    sql: `(m.by = $2 or r.patient_id = any($3)
      or exists (select from consent c
           where c.patient_id = r.patient_id and c.kind = m.sensitivity and c.form = 'WRITTEN'
             and ${NAMED} and upper(c.purpose) = any ($5)
             and ($2 = any (c.recipient_ids)
               or (m.sensitivity = 'PART2' and c.recipient_classes && $4 and ${TREATS}))
             and c.starts_at <= m.at and (c.ends_at is null or c.ends_at > m.at)
             and (c.revoked_at is null or c.revoked_at > m.at))
      or (m.sensitivity = 'PART2' and ${emergency.sql}))`,
    parameters: [
      viewer.id,
      viewer.patientIds,
      classesOf(viewer),
      consentPurposesFor(viewer),
      ...emergency.parameters,
    ],
  }
}

/** Whether a consent names the entry: a document as such, anything else as a note or with its referral. */
const NAMED = `(case when m.kind = 'DOCUMENT' then ${opensKind('c', "'DOCUMENT'")} else ${opensKind('c', "'NOTE', 'REFERRAL'")} end)`

/** A class means those of it who looked after the patient when it was told; an emergency access does not count. */
const TREATS = `exists (select from care_relationship treats where treats.patient_id = r.patient_id
  and treats.practitioner_id = $2 and treats.kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM') and treats.starts_at <= m.at
  and (treats.ends_at is null or treats.ends_at > m.at))`
