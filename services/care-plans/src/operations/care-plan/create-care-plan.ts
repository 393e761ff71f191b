import type { Outcome } from '@baton/database/refusal'
import { notFound } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { CarePlan } from '../../domain/care-plan.js'
import { carePlans } from '../../storage/plan-records.js'
import { createRecord, type CreationFor } from '../change-record.js'
import { optionalWords, practitionerId, problems, words } from '../input-fields.js'
import { addFirstStatus } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { writeRevision } from './write-revision.js'

const schema = z.object({
  patientId: z.string(),
  title: words(200),
  description: optionalWords(4000),
  problems: problems.nullish().transform((list) => list ?? []),
  ownerId: practitionerId,
  replacesId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
})

/** Makes a draft of a plan; the one who makes it owns it unless somebody else is named. */
export async function createCarePlan(
  context: OperationContext,
  input: CreationFor['input'],
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const { replacesId } = parsed.value
  return createRecord(context, { operation: 'createCarePlan', input, row: 'carePlan' }, async (tx, actor) => {
    if (replacesId !== null) {
      const [before] = await carePlans.find(tx, { viewer, now: actor.now }, [replacesId])
      if (before?.patientId !== input.patientId)
        return { ...notFound('care plan'), field: ['input', 'replacesId'] }
    }
    const ownerId = parsed.value.ownerId ?? (viewer.kind === 'staff' ? viewer.id : null)
    return addPlan(tx, { ...NEW_PLAN, ...parsed.value, ownerId }, actor)
  })
}

/** A plan before it is stored. */
export type NewPlan = Omit<CarePlan, 'id' | 'version' | 'status' | 'statusReason' | 'createdBy' | 'createdAt'>

/** What a new plan does not have yet. */
export const NEW_PLAN = {
  description: null,
  problems: [],
  replacesId: null,
  templateCode: null,
  templateVersion: null,
  sourceId: null,
  agreedBy: null,
  agreedAt: null,
  signedBy: null,
  signedAt: null,
  watchedSince: null,
  lookAgainAt: null,
} as const

/** Stores a draft and its first version; its id. */
export async function addPlan(tx: EntityManager, plan: NewPlan, actor: Actor): Promise<string> {
  const row: CarePlan = {
    ...plan,
    id: newId('care_plan'),
    version: 1,
    status: 'DRAFT',
    statusReason: null,
    createdBy: actor.by,
    createdAt: actor.now,
  }
  await carePlans.add(tx, row)
  await addFirstStatus(tx, row, actor)
  await writeRevision(tx, row.id, { ...actor, reason: null })
  return row.id
}
