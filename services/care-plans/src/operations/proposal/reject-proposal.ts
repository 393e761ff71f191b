import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { refuseDecision } from '../../domain/proposal.js'
import { proposals } from '../../storage/proposals.js'
import { changeRecord, type Update } from '../change-record.js'
import { reason } from '../input-fields.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'

/** Says no to a proposal, with the reason. */
export async function rejectProposal(
  context: OperationContext,
  input: Update & { readonly proposalId: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  const about = {
    operation: 'rejectProposal',
    input,
    records: proposals,
    noun: 'proposal',
    field: 'proposalId',
    id: input.proposalId,
  }
  return changeRecord(context, about, async (tx, proposal, actor) => {
    const refusal = refuseDecision(proposal, 'REJECTED')
    if (refusal) return refusal
    const decided = { decidedBy: actor.by, decidedAt: actor.now }
    const move = { to: 'REJECTED', reason: parsed.value.reason, with: decided } as const
    await moveRecord({ tx, records: proposals }, proposal, move, actor)
    return null
  })
}
