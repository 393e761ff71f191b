import type { Outcome } from '@baton/database/refusal'
import { acknowledgeBy, mayReopen } from '../../domain/escalation.js'
import { askRung } from './ask-rung.js'
import { changeEscalation, refuseEscalation, type EscalationToChange } from './change-escalation.js'
import type { CarePlansRequest } from '../operation-context.js'

/** Opens a closed escalation again within 24 hours: its clock and its ladder begin anew. */
export async function reopenEscalation(
  context: CarePlansRequest,
  input: EscalationToChange,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'reopenEscalation', input }
  return changeEscalation(context, request, async (tx, escalation, { now }) => {
    const refusal = refuseEscalation(escalation, 'OPEN')
    if (refusal) return { refusals: [refusal] }
    if (!mayReopen(escalation, now)) {
      const message = 'An escalation can be opened again within 24 hours only: raise a new one.'
      return { refusals: [{ kind: 'InvalidInput', message }] }
    }
    const { config } = context
    const asked = await askRung(tx, { ...escalation, rung: -1 }, { config, now })
    await asked.tell()
    const zone = { timeZone: escalation.timeZone, extraClosings: config.extraClosings }
    const due = acknowledgeBy(escalation.severity, now, zone)
    const unanswered = { acknowledgedBy: null, acknowledgedAt: null, actionedAt: null, acknowledgeBy: due }
    const unclosed = { disposition: null, dispositionNote: null, closedBy: null, closedAt: null }
    return { change: { status: 'OPEN', ...unanswered, ...unclosed, ...asked.change } }
  })
}
