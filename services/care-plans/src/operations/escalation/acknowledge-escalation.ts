import type { Outcome } from '@baton/database/refusal'
import { changeEscalation, refuseEscalation, type EscalationToChange } from './change-escalation.js'
import type { OperationContext } from '../operation-context.js'

/** Says "I have it": the ladder stops, whoever answered owns it. */
export async function acknowledgeEscalation(
  context: OperationContext,
  input: EscalationToChange,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'acknowledgeEscalation', input }
  return changeEscalation(context, request, (_, escalation, { by, now }) => {
    const refusal = refuseEscalation(escalation, 'ACKNOWLEDGED')
    if (refusal) return { refusals: [refusal] }
    const answered = { acknowledgedBy: by, acknowledgedAt: now, ownerId: by, climbAt: null }
    return { change: { status: 'ACKNOWLEDGED', ...answered } }
  })
}
