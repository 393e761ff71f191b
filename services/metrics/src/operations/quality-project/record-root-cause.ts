import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { addCause } from '../../storage/quality-projects.js'
import { changeProject } from './change-project.js'
import { idempotencyKey, text, version } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  projectId: z.string(),
  expectedVersion: version,
  method: z.enum(['FIVE_WHYS', 'FISHBONE', 'FAILURE_MODES', 'CASE_REVIEW']),
  category: z.enum(['PEOPLE', 'PROCESS', 'EQUIPMENT', 'INFORMATION', 'ENVIRONMENT', 'POLICY']),
  finding: text(2000),
  idempotencyKey,
})

/** Records why it went wrong. */
export async function recordRootCause(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { projectId, expectedVersion, method, category, finding } = parsed.value
  const recordedBy = requireViewer(context).id
  const recordedAt = context.clock.now()
  return changeProject(context, {
    operation: 'recordRootCause',
    input,
    projectId,
    expectedVersion,
    add: (tx) =>
      addCause(tx, { id: newId('root_cause'), projectId, method, category, finding, recordedAt, recordedBy }),
  })
}
