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
 * decided yet.
 */
export async function isProposed(
  tx: EntityManager,
  { patientId, rule, sourceId, content }: Pick<Proposal, 'patientId' | 'rule' | 'sourceId' | 'content'>,
): Promise<boolean> {
  const lock = `select pg_advisory_xact_lock(hashtextextended('proposal ' || $1 || ' ' || $2, 0))`
  await tx.query(lock, [patientId, rule])
  const rows: unknown[] = await tx.query(
    `select 1 from proposal p
      where (p.source_id = $3 and p.rule = $2)
         or (p.patient_id = $1 and p.rule = $2 and p.status = 'PROPOSED'
             and p.content ->> 'goalId' is not distinct from $4::text)
      limit 1`,
    [patientId, rule, sourceId, content.goalId],
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
