import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { refuseMove } from '../../domain/moves.js'
import { ENROLLMENT_MOVES, HOSPICE } from '../../domain/program-enrollment.js'
import { cancellation } from '../../domain/task.js'
import { takeTask } from '../../storage/tasks.js'
import { openFollowUp, programEnrollments } from '../../storage/team-records.js'
import { changeRecord, type Update } from '../change-record.js'
import { followUpCode } from './enroll-in-program.js'
import { reason } from '../input-fields.js'
import { moveRecord } from '../move-record.js'
import { moveTask } from '../task/move-task.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellAdvanceCareChanged } from '../advance-care/tell-advance-care-changed.js'
import { tellProgramMoved } from './tell-program-moved.js'

/** Takes a patient out of a program, with the reason; the follow-up does not come again. */
export async function withdrawFromProgram(
  context: OperationContext,
  input: Update & { readonly programEnrollmentId: string; readonly reason: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(reason, input)
  if (!parsed.ok) return parsed
  const why = parsed.value.reason
  const about = {
    records: programEnrollments,
    noun: 'enrollment',
    field: 'programEnrollmentId',
    id: input.programEnrollmentId,
  }
  const request = { ...about, operation: 'withdrawFromProgram', input }
  return changeRecord(context, request, async (tx, enrollment, actor) => {
    const refusal = refuseMove('enrollment', ENROLLMENT_MOVES, { from: enrollment.status, to: 'WITHDRAWN' })
    if (refusal) return refusal
    const move = { to: 'WITHDRAWN', reason: why, with: { endedAt: actor.now } } as const
    await moveRecord({ tx, records: programEnrollments }, enrollment, move, actor)
    const { patientId, program } = enrollment
    await tellProgramMoved(tx, { ...enrollment, status: 'WITHDRAWN' }, actor.now)
    await cancelFollowUp(tx, { patientId, program, why }, actor)
    if (program === HOSPICE)
      await tellAdvanceCareChanged(tx, { patientId, documentId: null, hospice: false }, actor.now)
    return null
  })
}

async function cancelFollowUp(
  tx: EntityManager,
  { patientId, program, why }: { patientId: string; program: string; why: string },
  actor: Actor,
): Promise<void> {
  for (const id of await openFollowUp(tx, { patientId, code: followUpCode(program) })) {
    const task = await takeTask(tx, id)
    const move = task && cancellation(task)
    if (task && move?.ok) await moveTask(tx, task, { steps: move.steps, reason: why, ...actor })
  }
}
