import { addDays, localDateOf } from '@baton/clinical/calendar/local-time'
import { notFound, type Outcome, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { refuseRevision } from '../../domain/care-plan.js'
import { refuseDecision, type Proposal, type ProposedGoal } from '../../domain/proposal.js'
import { carePlans } from '../../storage/plan-records.js'
import { proposals } from '../../storage/proposals.js'
import { NEW_GOAL, newGoal, storeGoal } from '../goal/add-goal.js'
import { changeRecord, type Update } from '../change-record.js'
import { moveRecord } from '../move-record.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from '../task/put-task.js'
import { labelQueue } from '../work-queue/change-queue.js'
import type { Actor } from '../transition/settle-contacts.js'

/** A proposal that somebody wants, and the plan that a goal goes to. */
export interface AcceptProposal extends Update {
  readonly proposalId: string
  readonly carePlanId?: string | null | undefined
  readonly timeZone?: string | null | undefined
}

/** Makes of a proposal what it proposes: an accepted goal, or a task for who accepts it. */
export async function acceptProposal(
  context: OperationContext,
  input: AcceptProposal,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const about = {
    operation: 'acceptProposal',
    input,
    records: proposals,
    noun: 'proposal',
    field: 'proposalId',
    id: input.proposalId,
  }
  return changeRecord(context, about, async (tx, proposal, actor) => {
    const refusal = refuseDecision(proposal, 'ACCEPTED')
    if (refusal) return refusal
    const carePlanId = input.carePlanId ?? proposal.content.carePlanId
    const [plan] = carePlanId ? await carePlans.find(tx, { viewer, now: actor.now }, [carePlanId]) : []
    if (carePlanId && plan?.patientId !== proposal.patientId)
      return { ...notFound('care plan'), field: ['input', 'carePlanId'] }
    const closed: Refusal | null = plan ? refuseRevision(plan) : null
    if (closed) return closed
    const timeZone = input.timeZone ?? 'UTC'
    const resultId = await make(tx, proposal, { carePlanId, timeZone, actor })
    const decided = { resultId, decidedBy: actor.by, decidedAt: actor.now }
    const move = { to: 'ACCEPTED', reason: null, with: decided } as const
    await moveRecord({ tx, records: proposals }, proposal, move, actor)
    await labelQueue(tx, proposal.patientId)
    await appendToOutbox(tx, [accepted(proposal, actor)])
    return null
  })
}

interface Making {
  readonly carePlanId: string | null
  readonly timeZone: string
  readonly actor: Actor
}

async function make(
  tx: EntityManager,
  proposal: Proposal,
  { carePlanId, timeZone, actor }: Making,
): Promise<string> {
  const { patientId, title, rule, content } = proposal
  if (content.goal) return makeGoal(tx, content.goal, { patientId, carePlanId, actor })
  const links = { carePlanId, goalId: content.goalId }
  const task = { patientId, title, code: rule, ownerId: actor.by, dueAt: null, timeZone, ...links }
  return (await putTask(tx, task, actor)).id
}

async function makeGoal(
  tx: EntityManager,
  proposed: ProposedGoal,
  { patientId, carePlanId, actor }: Omit<Making, 'timeZone'> & { patientId: string },
): Promise<string> {
  const { description, problems, target, baseline, dueInDays } = proposed
  const startOn = localDateOf(actor.now, 'utc')
  const dates = { startOn, dueOn: addDays(startOn, dueInDays) }
  const content = {
    description,
    problems,
    target,
    baseline,
    ...dates,
    patientId,
    carePlanId,
    status: 'ACCEPTED' as const,
  }
  const goal = newGoal({ ...NEW_GOAL, ...content }, actor)
  await storeGoal(tx, goal, actor)
  return goal.id
}

function accepted({ id: proposalId, patientId, kind, rule, content }: Proposal, { by, now }: Actor) {
  const lines = content.authorization?.lines ?? []
  return event('proposal.accepted.v1', {
    subject: proposalId,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload: {
      proposalId,
      patientId,
      kind,
      rule,
      services: lines.map(({ code, quantity }) => ({ system: code.system, code: code.code ?? '', quantity })),
      diagnoses: (content.authorization?.diagnoses ?? []).map(({ system, code }) => ({
        system,
        code: code ?? '',
      })),
      acceptedBy: by,
      at: now.toISOString(),
    },
  })
}
