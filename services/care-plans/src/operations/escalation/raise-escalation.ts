import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { EscalationSeverity, Sbar } from '../../domain/escalation.js'
import { openEscalation } from './open-escalation.js'
import type { CarePlansRequest } from '../operation-context.js'

/** Something that somebody must answer soon, as SBAR. */
export interface RaiseEscalation extends Sbar {
  readonly idempotencyKey?: string | null | undefined
  readonly patientId: string
  readonly severity: EscalationSeverity
}

const part = z.string().trim().min(1, 'SBAR needs all four parts.').max(2000, 'At most 2000 characters.')
const schema = z.object({ situation: part, background: part, assessment: part, recommendation: part })

/** Raises an escalation; all four parts of SBAR are needed (domain.md 4.7). */
export async function raiseEscalation(
  context: CarePlansRequest,
  input: RaiseEscalation,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, severity } = input
  return change(context, { operation: 'raiseEscalation', input }, async (tx) => {
    const touch = { row: 'escalation', verb: 'create', patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const request = { ...parsed.value, patientId, severity, cause: 'RAISED', causeId: null } as const
    const { id } = await openEscalation(tx, request, { config: context.config, by: viewer.id, now })
    return done({ id })
  })
}
