import { addDays, endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import { notFound, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { HOSPICE, usualRhythm, type ProgramEnrollment } from '../../domain/program-enrollment.js'
import { carePlans } from '../../storage/plan-records.js'
import { programEnrollments } from '../../storage/team-records.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { practitionerId } from '../input-fields.js'
import { addFirstStatus } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from '../task/put-task.js'
import { reviewGoalsOfCare } from '../advance-care/review-goals-of-care.js'
import type { Actor } from '../transition/settle-contacts.js'
import { tellAdvanceCareChanged } from '../advance-care/tell-advance-care-changed.js'
import { tellProgramMoved } from './tell-program-moved.js'

/** A patient and a program. */
export type EnrollInProgram = CreationFor['input'] & { readonly timeZone: string }

const schema = z.object({
  patientId: z.string(),
  program: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'A program is lower-case words with hyphens.'),
  carePlanId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  ownerId: practitionerId,
  followUpEveryDays: z.int().min(1, 'At least one day.').max(52, 'At most 52 days.').nullish(),
})

/** Enrolls a patient in a program, with a follow-up that comes again and again. */
export async function enrollInProgram(
  context: OperationContext,
  input: EnrollInProgram,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { followUpEveryDays, program, ...fields } = parsed.value
  return createRecord(
    context,
    { operation: 'enrollInProgram', input, row: 'carePlan' },
    async (tx, actor) => {
      const [plan] = fields.carePlanId
        ? await carePlans.allOf(tx, { by: 'id', ids: [fields.carePlanId] })
        : []
      if (fields.carePlanId && plan?.patientId !== fields.patientId)
        return { ...notFound('care plan'), field: ['input', 'carePlanId'] }
      const known = await programEnrollments.allOf(tx, { by: 'patientId', ids: [fields.patientId] })
      if (known.some((one) => one.program === program && one.status === 'ACTIVE')) {
        return {
          kind: 'InvalidInput',
          message: 'The patient is in this program already.',
          field: ['input', 'program'],
        }
      }
      const enrollment: ProgramEnrollment = {
        ...fields,
        program,
        id: newId('program_enrollment'),
        version: 1,
        status: 'ACTIVE',
        statusReason: null,
        followUpTaskId: null,
        followUpEveryDays: followUpEveryDays ?? usualRhythm(program),
        ownerId: fields.ownerId ?? (viewer.kind === 'staff' ? viewer.id : null),
        enrolledBy: actor.by,
        enrolledAt: actor.now,
        endedAt: null,
      }
      const followUpTaskId = await putFollowUp(tx, { enrollment, timeZone: input.timeZone }, actor)
      await programEnrollments.add(tx, { ...enrollment, followUpTaskId })
      await addFirstStatus(tx, enrollment, actor)
      await tellProgramMoved(tx, enrollment, actor.now)
      if (program === HOSPICE) await beginHospice(tx, enrollment, actor)
      return enrollment.id
    },
  )
}

/** The kind of the follow-up tasks of a program. */
export function followUpCode(program: string): string {
  return `follow-up-${program}`.slice(0, 60)
}

async function putFollowUp(
  tx: EntityManager,
  { enrollment, timeZone }: { enrollment: ProgramEnrollment; timeZone: string },
  actor: Actor,
): Promise<string | null> {
  const { patientId, program, carePlanId, ownerId, followUpEveryDays: every } = enrollment
  if (every === null) return null
  const dueAt = endOfLocalDay(addDays(localDateOf(actor.now, timeZone), every), timeZone)
  const recurrence = { unit: 'DAY', every, until: null } as const
  const title = `Follow up in the program: ${program}`
  const task = {
    patientId,
    carePlanId,
    ownerId,
    dueAt,
    timeZone,
    recurrence,
    title,
    code: followUpCode(program),
  }
  return (await putTask(tx, task, actor)).id
}

async function beginHospice(
  tx: EntityManager,
  { id, patientId }: ProgramEnrollment,
  actor: Actor,
): Promise<void> {
  await tellAdvanceCareChanged(tx, { patientId, documentId: null, hospice: true }, actor.now)
  await reviewGoalsOfCare(tx, { patientId, sourceType: 'ProgramEnrollment', sourceId: id }, actor)
}
