import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Proposal } from '../../domain/proposal.js'
import { isProposed, proposals } from '../../storage/proposals.js'
import { addFirstStatus } from '../move-record.js'
import type { Actor } from '../transition/settle-contacts.js'

/** What a rule suggests, before it is stored. */
export type NewProposal = Pick<
  Proposal,
  'patientId' | 'kind' | 'rule' | 'title' | 'content' | 'sourceType' | 'sourceId'
> & {
  /** The label of what the rule looked at; none when left out. */
  readonly sensitivity?: Sensitivity
}

/** Suggests something to the team; null if the same is suggested already. */
export async function propose(
  tx: EntityManager,
  suggested: NewProposal,
  actor: Actor,
): Promise<string | null> {
  const { sensitivity = 'NONE' } = suggested
  if (await isProposed(tx, { ...suggested, sensitivity })) return null
  const row: Proposal = {
    ...suggested,
    sensitivity,
    id: newId('proposal'),
    version: 1,
    status: 'PROPOSED',
    statusReason: null,
    resultId: null,
    decidedBy: null,
    decidedAt: null,
    createdAt: actor.now,
  }
  await proposals.add(tx, row)
  await addFirstStatus(tx, row, actor)
  return row.id
}
