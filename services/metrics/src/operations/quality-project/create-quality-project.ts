import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { measureByCode } from '../../measures/catalogue.js'
import { addProject } from '../../storage/quality-projects.js'
import { idempotencyKey, text } from '../fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  title: text(200),
  aim: text(2000),
  measureCode: z.string().refine((code) => measureByCode(code) !== null, 'is no measure'),
  targetRate: z.number().min(0).max(1).nullish(),
  idempotencyKey,
})

/** Opens an improvement project for a measure. */
export async function createQualityProject(
  context: OperationContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { title, aim, measureCode, targetRate } = parsed.value
  const openedBy = requireViewer(context).id
  return change(context, { operation: 'createQualityProject', input }, async (tx) => {
    const id = newId('quality_project')
    const openedAt = context.clock.now()
    await addProject(tx, {
      id,
      version: 1,
      title,
      aim,
      measureCode,
      targetRate: targetRate ?? null,
      openedAt,
      openedBy,
    })
    return done({ id })
  })
}
