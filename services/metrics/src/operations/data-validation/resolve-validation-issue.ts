import { mayTouchPatient } from '@baton/auth/care-relationships'
import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { VALIDATION_MOVES, type ValidationIssue } from '../../domain/validation-issue.js'
import { addStatusChange } from '../../storage/status-changes.js'
import { findIssues, resolveIssue } from '../../storage/validation-issues.js'
import { idempotencyKey, text, version } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  id: z.string(),
  expectedVersion: version,
  resolution: z.enum(['CORRECTED', 'ACCEPTED']),
  note: text(2000).nullish(),
  idempotencyKey,
})

/** Says that a row was corrected at its source, or is right as it is. What was corrected and is found again opens again. */
export async function resolveValidationIssue(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { id, expectedVersion, resolution, note = null } = parsed.value
  const by = requireViewer(context).id
  return change(context, { operation: 'resolveValidationIssue', input }, async (tx) => {
    const [issue] = await findIssues(tx, [id])
    if (!issue || !(await mayResolve(tx, context, issue))) return refused(notFound('validation issue'))
    const { status: from, version: current } = issue
    if (current !== expectedVersion) return refused(versionConflict('validation issue', current))
    const allowed = VALIDATION_MOVES[from].filter(() => from === 'OPEN') // only a run opens again
    if (!allowed.includes('RESOLVED')) {
      const message = `An issue that is ${from} cannot be resolved.`
      return refused({ kind: 'TransitionNotAllowed', message, from, requested: 'RESOLVED', allowed })
    }
    const at = context.clock.now()
    if (!(await resolveIssue(tx, { id, version: expectedVersion, resolution, note, at, by })))
      return refused(versionConflict('validation issue', current + 1))
    await addStatusChange(tx, { subjectId: id, at, by, from, to: 'RESOLVED', reason: resolution })
    return done({ id })
  })
}

async function mayResolve(
  tx: EntityManager,
  context: OperationContext,
  { patientId }: ValidationIssue,
): Promise<boolean> {
  const viewer = requireViewer(context)
  if (reachOf(viewer, 'metricDrillDown', 'read') === 'none' || patientId === null) return true
  return mayTouchPatient(tx, viewer, {
    row: 'metricDrillDown',
    verb: 'read',
    patientId,
    now: context.clock.now(),
  })
}
