import type { EntityManager } from 'typeorm'
import type { Proposal } from '../domain/proposal.js'
import { ProposalEntity } from './proposal.entity.js'
import { recordsOf } from './records.js'

/** Proposals, newest first. */
export const proposals = recordsOf(ProposalEntity, {
  row: 'carePlan',
  order: 't.created_at desc, t.id desc',
  labels: `labels_behind('Proposal', t.id)`,
})

/**
 * Whether a rule has suggested this already: from the same source, or for the same patient and goal with nobody having
 * decided yet. What is suggested under a label that stands not behind this is another matter: whoever may not know of it
 * would miss this, and see by that that there is something.
 */
export async function isProposed(
  tx: EntityManager,
  proposal: Pick<Proposal, 'patientId' | 'rule' | 'sourceId' | 'content' | 'sensitivity'>,
): Promise<boolean> {
  const { patientId, rule, sourceId, content, sensitivity } = proposal
  const lock = `select pg_advisory_xact_lock(hashtextextended('proposal ' || $1 || ' ' || $2, 0))`
  await tx.query(lock, [patientId, rule])
  const rows: unknown[] = await tx.query(
    `select 1 from proposal p
      where (p.source_id = $3 and p.rule = $2)
         or (p.patient_id = $1 and p.rule = $2 and p.status = 'PROPOSED'
             and p.content ->> 'goalId' is not distinct from $4::text
             and labels_behind('Proposal', p.id) <@ (array[$5::text] || coalesce(labels_behind('CarePlan', $6::text), '{}')
               || coalesce(labels_behind('Goal', $4::text), '{}')))
      limit 1`,
    [patientId, rule, sourceId, content.goalId, sensitivity, content.carePlanId],
  )
  return rows.length > 0
}

/** What was suggested because of something and nobody decided yet, held until the transaction ends. */
export async function lockOpenProposalsOf(tx: EntityManager, sourceId: string): Promise<readonly Proposal[]> {
  return tx.find(ProposalEntity, {
    where: { sourceId, status: 'PROPOSED' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
}
