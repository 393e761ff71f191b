import type { PasItem } from '@baton/fhir/pas/item'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { itemOutcome } from '../../domain/item-outcome.js'
import type { Determination } from '../../domain/records.js'
import type { Submission } from '../../domain/submission.js'
import { determinationKey } from '../../payers/determination-key.js'
import { addDeterminations } from '../../storage/determinations.js'

/** Decisions as they came. */
export interface Kept {
  readonly items: readonly PasItem[]
  readonly channel: Determination['channel']
  readonly applied: boolean
  /** Whether the payer says that a person looked at it; nobody says without it. */
  readonly humanReviewed?: boolean | null
  /** The message that they answer; null where a person heard them. */
  readonly submission: Submission | null
  readonly at: Date
}

/** Remembers decisions for ever. What a person records is a fact of its own each time. */
export async function keepDeterminations(
  tx: EntityManager,
  authorization: Authorization,
  { items, channel, applied, humanReviewed = null, submission, at }: Kept,
): Promise<void> {
  const rows = items.map((item): Determination => {
    const id = newId('determination')
    return {
      id,
      authorizationId: authorization.id,
      submissionId: submission?.id ?? null,
      trace: submission?.trace ?? authorization.trace ?? authorization.id,
      sequence: item.sequence,
      determinationKey: submission ? determinationKey(item) : id,
      actionCode: item.actionCode,
      outcome: itemOutcome(item.actionCode),
      authorizationNumber: item.authorizationNumber,
      referenceNumber: item.referenceNumber,
      reasonSystem: item.reason?.system ?? null,
      reasonCode: item.reason?.code ?? null,
      reasonDisplay: item.reason?.display ?? null,
      note: item.note,
      approvedQuantity: item.approvedQuantity,
      approvedFrom: item.approvedFrom,
      approvedTo: item.approvedTo,
      channel,
      applied,
      humanReviewed,
      recordedAt: at,
    }
  })
  await addDeterminations(tx, rows)
}
