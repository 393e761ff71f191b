import type { Outcome, Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { ActionKind } from '../../domain/escalation-action.js'
import type { Escalation } from '../../domain/escalation.js'
import { addAction } from '../../storage/escalations.js'
import { changeEscalation, refuseEscalation, type EscalationToChange } from './change-escalation.js'
import type { OperationContext } from '../operation-context.js'

/** Something that was done about an escalation. */
export interface LogEscalationAction extends EscalationToChange {
  readonly kind: ActionKind
  readonly at?: Date | null | undefined
  readonly note?: string | null | undefined
}

/** Records what was done; the first action moves the escalation to ACTIONED. */
export async function logEscalationAction(
  context: OperationContext,
  input: LogEscalationAction,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'logEscalationAction', input }
  return changeEscalation(context, request, async (tx, escalation, { by, now }) => {
    const at = input.at ?? now
    const refusals = refusalsOf(escalation, { ...input, at, now })
    if (refusals.length > 0) return { refusals }
    const { id: escalationId, patientId } = escalation
    const action = { id: newId('escalation_action'), patientId, escalationId, kind: input.kind, at }
    await addAction(tx, { ...action, note: input.note ?? null, recordedBy: by, recordedAt: now })
    return { change: { status: 'ACTIONED', actionedAt: escalation.actionedAt ?? at } }
  })
}

function refusalsOf(
  escalation: Escalation,
  { kind, at, note, now }: LogEscalationAction & { at: Date; now: Date },
): readonly Refusal[] {
  const refusals: Refusal[] = []
  const state = escalation.status === 'ACTIONED' ? null : refuseEscalation(escalation, 'ACTIONED')
  if (state) refusals.push(state)
  const wrong = (field: string, message: string): void => {
    refusals.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (kind === 'ASKED' || kind === 'NOT_TOLD')
    wrong('kind', 'Whether somebody was asked and told is recorded by itself.')
  if (at > now) wrong('at', 'An action cannot be in the future.')
  if (at < escalation.raisedAt) wrong('at', 'An action before the escalation does not count.')
  if ((note?.length ?? 0) > 2000) wrong('note', 'A note has at most 2000 characters.')
  return refusals
}
