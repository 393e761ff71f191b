import { moveRows, moveRowsBack } from '@baton/auth/patient-merges'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { askForReview } from '../storage/care-gaps.js'

/** Facts of two records are one patient's from now on; the gaps of both are looked at again. */
export async function onPatientMerged(deps: Deps, event: DomainEvent<'patient.merged.v1'>): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await moveRows(tx, event.payload)
    await reviewBoth(tx, event.payload)
  })
}

/** Facts go back to the record that they were told of; the gaps of both are looked at again. */
export async function onPatientUnmerged(
  deps: Deps,
  event: DomainEvent<'patient.unmerged.v1'>,
): Promise<void> {
  await handleOnce(deps, event, async (tx) => {
    await moveRowsBack(tx, event.payload.mergedId)
    await reviewBoth(tx, event.payload)
  })
}

interface Both {
  readonly survivorId: string
  readonly mergedId: string
}

async function reviewBoth(tx: EntityManager, { survivorId, mergedId }: Both): Promise<void> {
  for (const patientId of [mergedId, survivorId].sort()) await askForReview(tx, patientId)
}
