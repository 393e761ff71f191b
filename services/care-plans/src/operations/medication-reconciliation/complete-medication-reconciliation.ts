import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { moveRefused, refuseCompletion } from '../../domain/completing-reconciliation.js'
import {
  RECONCILIATION_TRANSITIONS,
  type MedicationReconciliation,
} from '../../domain/medication-reconciliation.js'
import { isOpenTransition, type TransitionEpisode } from '../../domain/transition-episode.js'
import { findDiscrepancies, findSources } from '../../storage/medication-findings.js'
import {
  findReconciliationToChange,
  replaceReconciliation,
} from '../../storage/medication-reconciliations.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { takeEpisode } from '../../storage/transition-episodes.js'
import type { ReconciliationToChange } from './change-reconciliation.js'
import { moveEpisode } from '../transition/move-episode.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from '../transition/settle-contacts.js'
import { settleSeen } from '../transition/settle-seen.js'

/** A reconciliation to sign. */
export interface CompleteMedicationReconciliation extends ReconciliationToChange {
  readonly sharedWithPatient: boolean
  readonly sharedWithPrimaryCare: boolean
}

/** Signs a reconciliation: a prescriber, a pharmacist or a nurse (domain.md 3.4); others prepare. */
export async function completeMedicationReconciliation(
  context: OperationContext,
  input: CompleteMedicationReconciliation,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const actor = { by: viewer.id, now: context.clock.now() }
  const reader = { viewer, now: actor.now, verb: 'sign' } as const
  return change(context, { operation: 'completeMedicationReconciliation', input }, async (tx) => {
    const current = await findReconciliationToChange(tx, reader, input.reconciliationId)
    if (!current)
      return refused({ ...notFound('medication reconciliation'), field: ['input', 'reconciliationId'] })
    if (current.version !== input.expectedVersion)
      return refused(versionConflict('medication reconciliation', current.version))
    const refusals = await refusalsOf(tx, current, input)
    if (refusals.length > 0) return refused(...refusals)
    const role = viewer.roles[0] ?? viewer.kind
    const signed = { completedBy: actor.by, completedAs: role, completedAt: actor.now }
    await replaceReconciliation(tx, current, { status: 'COMPLETED', ...signed })
    await addStatusChanges(tx, [
      {
        subjectId: current.id,
        at: actor.now,
        by: actor.by,
        from: current.status,
        to: 'COMPLETED',
        reason: null,
      },
    ])
    const episode = current.episodeId ? await takeEpisode(tx, current.episodeId) : null
    if (episode) await applyToTransition(tx, episode, actor)
    await appendToOutbox(tx, [completed(current, { episode, role, now: actor.now })])
    return done({ id: current.id })
  })
}

async function refusalsOf(
  tx: EntityManager,
  { id, status }: MedicationReconciliation,
  input: CompleteMedicationReconciliation,
): Promise<readonly Refusal[]> {
  const allowed = RECONCILIATION_TRANSITIONS[status]
  if (!allowed.includes('COMPLETED'))
    return [moveRefused('medication reconciliation', status, { to: 'COMPLETED', allowed })]
  const unshared = (['sharedWithPatient', 'sharedWithPrimaryCare'] as const).filter((field) => !input[field])
  return [
    ...refuseCompletion(await findSources(tx, [id]), await findDiscrepancies(tx, [id])),
    ...unshared.map((field): Refusal => ({
      kind: 'InvalidInput',
      message: 'The new list goes to the patient and to primary care first.',
      field: ['input', field],
    })),
  ]
}

/** The first reconciliation after the discharge is the one that counts for the transition. */
async function applyToTransition(tx: EntityManager, episode: TransitionEpisode, actor: Actor): Promise<void> {
  const { dischargedAt, medicationsReconciledAt } = episode
  if (!isOpenTransition(episode) || !dischargedAt || medicationsReconciledAt || actor.now < dischargedAt)
    return
  await moveEpisode(tx, episode, { change: { medicationsReconciledAt: actor.now }, ...actor })
  await settleSeen(tx, episode.id, actor)
}

function completed(
  { id, patientId }: MedicationReconciliation,
  { episode, role, now }: { episode: TransitionEpisode | null; role: string; now: Date },
) {
  return event('medication-reconciliation.completed.v1', {
    subject: id,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload: {
      reconciliationId: id,
      patientId,
      encounterId: episode?.encounterId ?? null,
      dischargedAt: episode?.dischargedAt?.toISOString() ?? null,
      at: now.toISOString(),
      role,
    },
  })
}
