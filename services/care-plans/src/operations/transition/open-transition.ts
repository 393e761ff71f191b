import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { servicePeriodIsOver } from '../../domain/qualifying-discharge.js'
import { patientOfEncounter } from '../../storage/transition-episodes.js'
import { openEpisode } from './open-episode.js'
import type { CarePlansRequest } from '../operation-context.js'

/** A discharge that no message told of. */
export interface OpenTransition {
  readonly idempotencyKey?: string | null | undefined
  readonly patientId: string
  readonly encounterId: string
  readonly dischargedAt: Date
  readonly timeZone: string
  readonly coordinatorId?: string | null | undefined
}

/** Opens the transition of a discharge; the one who opens it coordinates it unless somebody else is named. */
export async function openTransition(
  context: CarePlansRequest,
  input: OpenTransition,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const wrong = problemsOf(input, now)
  if (wrong.length > 0) return refused(...wrong)
  return change(context, { operation: 'openTransition', input }, async (tx) => {
    const touch = { row: 'transitionEpisode', verb: 'create', patientId: input.patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const coordinatorId = input.coordinatorId ?? (viewer.kind === 'staff' ? viewer.id : null)
    const request = { ...input, admittedAt: null, coordinatorId, by: viewer.id }
    const id = await openEpisode(tx, request, { extraClosings: context.config.extraClosings, now })
    return id === null ? refused(await whyNot(tx, input)) : done({ id })
  })
}

async function whyNot(tx: EntityManager, { patientId, encounterId }: OpenTransition): Promise<Refusal> {
  if ((await patientOfEncounter(tx, encounterId)) !== patientId)
    return { ...notFound('encounter'), field: ['input', 'encounterId'] }
  return {
    kind: 'InvalidInput',
    message: 'This stay has its transition already.',
    field: ['input', 'encounterId'],
  }
}

function problemsOf(input: OpenTransition, now: Date): readonly Refusal[] {
  const problems: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    problems.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (parseId('encounter', input.encounterId) === null)
    wrong('encounterId', 'This is not the id of an encounter.')
  if (input.dischargedAt > now) wrong('dischargedAt', 'The discharge cannot be in the future.')
  if (servicePeriodIsOver(input, now))
    wrong('dischargedAt', 'The 30-day service period of this discharge is over.')
  if (input.coordinatorId && parseId('practitioner', input.coordinatorId) === null) {
    wrong('coordinatorId', 'This is not the id of a practitioner.')
  }
  return problems
}
