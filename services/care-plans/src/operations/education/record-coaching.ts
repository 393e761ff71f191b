import type { Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { CHANGE_STAGES } from '../../domain/care-documents.js'
import { coachingSessions } from '../../storage/documentation.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { optionalWords, words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

const ruler = z.int().min(0, 'A ruler goes from 0 to 10.').max(10, 'A ruler goes from 0 to 10.')

const schema = z.object({
  patientId: z.string(),
  topic: words(200),
  stage: z.enum(CHANGE_STAGES),
  importance: ruler,
  confidence: ruler,
  changeTalk: optionalWords(1000),
  commitment: words(500),
  barrier: optionalWords(500),
})

/** Records a coaching talk. */
export async function recordCoaching(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return createRecord(
    context,
    { operation: 'recordCoaching', input, row: 'carePlan' },
    async (tx, { by, now }) => {
      const id = newId('coaching_session')
      await coachingSessions.add(tx, { ...parsed.value, id, coachedBy: by, coachedAt: now })
      return id
    },
  )
}
