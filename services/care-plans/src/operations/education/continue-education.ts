import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { openTopics } from '../../domain/teach-back.js'
import { educationSessions } from '../../storage/documentation.js'
import { changeRecord, type Update } from '../change-record.js'
import { alternatives, teachBack } from './education-input.js'
import type { OperationContext } from '../operation-context.js'
import { refuseEnd } from './record-education.js'

const schema = z.object({
  teachBack,
  alternatives,
  complete: z
    .boolean()
    .nullish()
    .transform((complete) => complete ?? false),
})

/** Teaches again: adds to a lesson that has not ended, and ends it. */
export async function continueEducation(
  context: OperationContext,
  input: Update & { readonly sessionId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { complete, ...more } = parsed.value
  const about = {
    operation: 'continueEducation',
    input,
    records: educationSessions,
    noun: 'lesson',
    field: 'sessionId',
    id: input.sessionId,
  }
  return changeRecord(context, about, async (tx, session, { now }) => {
    if (session.completedAt !== null) {
      const message = 'This lesson has ended: record another.'
      return {
        kind: 'TransitionNotAllowed',
        message,
        from: 'COMPLETED',
        requested: 'IN_PROGRESS',
        allowed: [],
      }
    }
    const items = [...session.teachBack, ...more.teachBack]
    const ways = [...new Set([...session.alternatives, ...more.alternatives])]
    const refusal = complete ? refuseEnd(openTopics(items, ways)) : null
    if (refusal) return refusal
    await educationSessions.replace(tx, session, {
      teachBack: items,
      alternatives: ways,
      completedAt: complete ? now : null,
    })
    return null
  })
}
