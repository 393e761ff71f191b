import type { Outcome, Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { isInLanguage, materialOf } from '../../domain/education-material.js'
import { openTopics, type EducationSession, type TopicState } from '../../domain/teach-back.js'
import { educationSessions } from '../../storage/documentation.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { alternatives, teachBack } from './education-input.js'
import { words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { propose } from '../proposal/propose.js'
import type { Actor } from '../transition/settle-contacts.js'

const schema = z.object({
  patientId: z.string(),
  topic: words(200),
  materialCode: z
    .string()
    .refine((code) => materialOf(code) !== null, 'There is no such material.')
    .nullish()
    .transform((code) => code ?? null),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a BCP 47 code, such as en or es-MX.'),
  teachBack,
  alternatives,
  complete: z
    .boolean()
    .nullish()
    .transform((complete) => complete ?? false),
})

/** Records a lesson. It ends only when every topic was understood, or three tries and another way were. */
export async function recordEducation(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { complete, ...lesson } = parsed.value
  return createRecord(
    context,
    { operation: 'recordEducation', input, row: 'carePlan' },
    async (tx, actor) => {
      const refusal = complete ? refuseEnd(openTopics(lesson.teachBack, lesson.alternatives)) : null
      if (refusal) return refusal
      const material = lesson.materialCode === null ? null : materialOf(lesson.materialCode)
      const session: EducationSession = {
        ...lesson,
        id: newId('education_session'),
        version: 1,
        materialVersion: material?.version ?? null,
        materialInLanguage: material && isInLanguage(material, lesson.language),
        completedAt: complete ? actor.now : null,
        taughtBy: actor.by,
        taughtAt: actor.now,
      }
      await educationSessions.add(tx, session)
      if (session.materialInLanguage === false) await offerInterpreter(tx, session, actor)
      return session.id
    },
  )
}

/** Why a lesson cannot end, if it cannot. */
export function refuseEnd(open: readonly TopicState[]): Refusal | null {
  if (open.length === 0) return null
  const tooOften = open.filter((state) => state.needsAlternative)
  const hint = tooOften.length > 0 ? 'bring an interpreter, a caregiver or a pictogram' : 'teach again'
  const message = `Not yet understood: ${open.map((state) => state.topic).join(', ')}. Before the lesson ends, ${hint}.`
  return { kind: 'InvalidInput', message, field: ['input', 'complete'] }
}

async function offerInterpreter(tx: EntityManager, session: EducationSession, actor: Actor): Promise<void> {
  const content = { goal: null, authorization: null, carePlanId: null, goalId: null }
  const about = {
    patientId: session.patientId,
    sourceType: 'EducationSession',
    sourceId: session.id,
    content,
  }
  await propose(
    tx,
    { ...about, kind: 'TASK', rule: 'interpreter', title: 'Arrange an interpreter for teaching' },
    actor,
  )
}
