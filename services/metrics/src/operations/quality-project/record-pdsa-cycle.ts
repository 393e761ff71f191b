import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { addCycle } from '../../storage/quality-projects.js'
import { changeProject } from './change-project.js'
import { day, idempotencyKey, text, version } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z
  .object({
    projectId: z.string(),
    expectedVersion: version,
    change: text(2000),
    prediction: text(2000).nullish(),
    startedOn: day,
    endedOn: day.nullish(),
    finding: text(2000).nullish(),
    newBaseline: z.boolean().nullish(),
    decision: z.enum(['ADOPT', 'ADAPT', 'ABANDON']).nullish(),
    idempotencyKey,
  })
  .refine(({ startedOn, endedOn }) => !endedOn || endedOn >= startedOn, {
    message: 'must not be before startedOn',
    path: ['endedOn'],
  })

/** Records a change that was tried; its first day stands on the charts of the project's measure. */
export async function recordPdsaCycle(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { projectId, expectedVersion, change, startedOn, ...rest } = parsed.value
  const recordedBy = requireViewer(context).id
  return changeProject(context, {
    operation: 'recordPdsaCycle',
    input,
    projectId,
    expectedVersion,
    add: (tx) =>
      addCycle(tx, {
        id: newId('pdsa_cycle'),
        projectId,
        change,
        startedOn,
        prediction: rest.prediction ?? null,
        endedOn: rest.endedOn ?? null,
        finding: rest.finding ?? null,
        decision: rest.decision ?? null,
        newBaseline: rest.newBaseline ?? false,
        recordedAt: context.clock.now(),
        recordedBy,
      }),
  })
}
