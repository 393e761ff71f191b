import type { Outcome } from '@baton/database/refusal'
import type { Disposition } from '../../domain/escalation.js'
import { changeEscalation, refuseEscalation, type EscalationToChange } from './change-escalation.js'
import type { OperationContext } from '../operation-context.js'

/** What came of an escalation. */
export interface DisposeEscalation extends EscalationToChange {
  readonly disposition: Disposition
  readonly note?: string | null | undefined
}

/** Closes an escalation that something was done about, with what came of it. */
export async function disposeEscalation(
  context: OperationContext,
  input: DisposeEscalation,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'disposeEscalation', input }
  return changeEscalation(context, request, (_, escalation, { by, now }) => {
    const refusal = refuseEscalation(escalation, 'CLOSED')
    if (refusal) return { refusals: [refusal] }
    if (input.disposition === 'CAUSE_ENDED') {
      const message = 'Only what nobody answered closes by itself: say what came of it.'
      return { refusals: [{ kind: 'InvalidInput', message, field: ['input', 'disposition'] }] }
    }
    const dispositionNote = input.note?.slice(0, 2000) ?? null
    const closed = { disposition: input.disposition, dispositionNote, closedBy: by, closedAt: now }
    return { change: { status: 'CLOSED', ...closed } }
  })
}
