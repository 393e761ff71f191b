import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { compareMedications } from '../../domain/medication-comparison.js'
import type { ListedMedication, MedicationSource } from '../../domain/medication-reconciliation.js'
import { SYSTEM } from '../../domain/status-change.js'
import { isOpenTransition, type TransitionEpisode } from '../../domain/transition-episode.js'
import { addDiscrepancies, addReconciliation } from '../../storage/medication-reconciliations.js'
import { findEpisodes, findEpisodesOfPatients } from '../../storage/transition-episodes.js'
import type { Reader } from '../../storage/reader.js'
import { newDiscrepancy } from './new-discrepancy.js'
import type { OperationContext } from '../operation-context.js'

type Medication = Pick<ListedMedication, 'name'> & {
  readonly [Field in keyof Omit<ListedMedication, 'name'>]?: ListedMedication[Field] | null | undefined
}

/** A list as its source gave it. */
interface Source extends Pick<MedicationSource, 'kind' | 'asOf' | 'reliability'> {
  readonly unavailable?: string | null | undefined
  readonly medications: readonly Medication[]
}

/** The lists to compare. */
export interface StartMedicationReconciliation {
  readonly idempotencyKey?: string | null | undefined
  readonly patientId: string
  readonly transitionEpisodeId?: string | null | undefined
  readonly sources: readonly Source[]
  readonly allergies?: readonly string[] | null | undefined
}

const text = (most: number) => z.string().max(most, `At most ${most} characters.`)
const schema = z.object({
  sources: z
    .array(
      z.object({
        unavailable: text(500).nullish(),
        medications: z
          .array(z.object({ name: text(200).trim().min(1, 'Name the medication.') }))
          .max(100, 'A list has at most 100 medications.'),
      }),
    )
    .min(1, 'Give at least one list.')
    .max(20, 'At most 20 lists.'),
  allergies: z.array(text(100)).max(50, 'At most 50 allergies.').nullish(),
})

/** Keeps each list as it was given and records what a comparison finds: for a person to decide about. */
export async function startMedicationReconciliation(
  context: OperationContext,
  input: StartMedicationReconciliation,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return change(context, { operation: 'startMedicationReconciliation', input }, async (tx) => {
    const touch = {
      row: 'medicationReconciliation',
      verb: 'create',
      patientId: input.patientId,
      now,
    } as const
    if (!(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const episode = await episodeOf(tx, { viewer, now }, input)
    if (input.transitionEpisodeId && !episode)
      return refused({ ...notFound('transition'), field: ['input', 'transitionEpisodeId'] })
    const id = newId('medication_reconciliation')
    const sources = input.sources.map((source) => sourceOf(id, source))
    await addReconciliation(
      tx,
      startedOf(id, { ...input, episodeId: episode?.id ?? null }, { by: viewer.id, now }),
      sources,
    )
    const circumstances = { allergies: input.allergies ?? [], dischargedAt: episode?.dischargedAt ?? null }
    const found = compareMedications(sources, circumstances)
    await addDiscrepancies(
      tx,
      found.map((finding) => newDiscrepancy(id, finding, { by: SYSTEM, now })),
    )
    return done({ id })
  })
}

/** The transition that was named, else the newest one that waits for a reconciliation. */
async function episodeOf(
  tx: EntityManager,
  reader: Reader,
  { patientId, transitionEpisodeId }: StartMedicationReconciliation,
): Promise<TransitionEpisode | null> {
  if (transitionEpisodeId) {
    const [named] = await findEpisodes(tx, reader, [transitionEpisodeId])
    return named?.patientId === patientId ? named : null
  }
  const episodes = await findEpisodesOfPatients(tx, reader, [patientId])
  return episodes.find((one) => isOpenTransition(one) && one.dischargedAt !== null) ?? null
}

function startedOf(
  id: string,
  { patientId, episodeId }: { patientId: string; episodeId: string | null },
  { by, now }: { by: string; now: Date },
) {
  const unsigned = { completedBy: null, completedAs: null, completedAt: null }
  const started = { startedBy: by, startedAt: now, status: 'IN_PROGRESS' as const }
  return { id, version: 1, patientId, episodeId, ...started, ...unsigned }
}

function sourceOf(reconciliationId: string, source: Source): MedicationSource {
  const unavailable = source.unavailable?.trim()
  return {
    id: newId('medication_source'),
    reconciliationId,
    kind: source.kind,
    asOf: source.asOf,
    reliability: source.reliability,
    state: unavailable ? 'UNAVAILABLE' : 'UNREVIEWED',
    stateReason: unavailable ?? null,
    reviewedBy: null,
    reviewedAt: null,
    medications: source.medications.map((medication) => ({
      name: medication.name.trim(),
      rxNormCode: medication.rxNormCode ?? null,
      ingredient: medication.ingredient ?? null,
      dose: medication.dose ?? null,
      frequency: medication.frequency ?? null,
      route: medication.route ?? null,
      reason: medication.reason ?? null,
      stopped: medication.stopped ?? false,
      stopOn: medication.stopOn ?? null,
      monitoringOn: medication.monitoringOn ?? null,
    })),
  }
}
