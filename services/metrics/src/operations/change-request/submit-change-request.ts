import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { addChangeRequest } from '../../storage/change-requests.js'
import { addStatusChange } from '../../storage/status-changes.js'
import { idempotencyKey, text } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  kind: z.enum([
    'RECORD_SYSTEM',
    'PLAN_TEMPLATE',
    'NOTE_TEMPLATE',
    'UTILIZATION_RULE',
    'MEASURE',
    'WORKFLOW',
  ]),
  title: text(200),
  description: text(4000),
  targetId: text(200).nullish(),
  targetVersion: text(50).nullish(),
  idempotencyKey,
})

/** Asks for a change of a form, a template, a rule or a way of working. */
export async function submitChangeRequest(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { kind, title, description, targetId, targetVersion } = parsed.value
  const submittedBy = requireViewer(context).id
  const submittedAt = context.clock.now()
  return change(context, { operation: 'submitChangeRequest', input }, async (tx) => {
    const id = newId('change_request')
    const what = {
      kind,
      title,
      description,
      targetId: targetId ?? null,
      targetVersion: targetVersion ?? null,
    }
    const state = { version: 1, status: 'SUBMITTED', statusReason: null, submittedAt, submittedBy } as const
    await addChangeRequest(tx, { id, ...what, ...state })
    const step = { from: null, to: state.status, reason: null }
    await addStatusChange(tx, { subjectId: id, at: submittedAt, by: submittedBy, ...step })
    return done({ id })
  })
}
