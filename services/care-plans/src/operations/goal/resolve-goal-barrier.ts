import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { goalBarriers } from '../../storage/plan-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({ resolution: words(500) })

/** Says that a barrier no longer stands in the way, and how that came about. */
export async function resolveGoalBarrier(
  context: OperationContext,
  input: Update & { readonly goalBarrierId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const about = { records: goalBarriers, noun: 'barrier', field: 'goalBarrierId', id: input.goalBarrierId }
  return changeRecord(
    context,
    { ...about, operation: 'resolveGoalBarrier', input },
    async (tx, barrier, { now }) => {
      if (barrier.resolvedAt !== null) {
        const message = 'This barrier was resolved before.'
        return { kind: 'TransitionNotAllowed', message, from: 'RESOLVED', requested: 'RESOLVED', allowed: [] }
      }
      await goalBarriers.replace(tx, barrier, { resolvedAt: now, resolution: parsed.value.resolution })
      return null
    },
  )
}
