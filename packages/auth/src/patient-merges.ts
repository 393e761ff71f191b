import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { DataSource, EntityManager } from 'typeorm'

interface HandlerDeps {
  readonly db: DataSource
}

/** Gives the rows of a merged record to the one that survives it. */
export async function moveRows(
  tx: EntityManager,
  { mergedId, survivorId }: { mergedId: string; survivorId: string },
): Promise<void> {
  await tx.query('select move_patient_rows($1, $2)', [mergedId, survivorId])
}

/** Gives a record that stands for itself again the rows back that its merge moved. */
export async function moveRowsBack(tx: EntityManager, mergedId: string): Promise<void> {
  await tx.query('select move_patient_rows_back($1)', [mergedId])
}

/** Spread into the handlers of a service that keeps rows of patients and nothing that follows from them. */
export const patientMergeHandlers = {
  'patient.merged.v1': async (deps: HandlerDeps, event: DomainEvent<'patient.merged.v1'>): Promise<void> => {
    await handleOnce(deps, event, (tx) => moveRows(tx, event.payload))
  },
  'patient.unmerged.v1': async (
    deps: HandlerDeps,
    event: DomainEvent<'patient.unmerged.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, (tx) => moveRowsBack(tx, event.payload.mergedId))
  },
} as const
