import type { EntityManager } from 'typeorm'
import { CarriedLabels, type ReferringResource } from '../../domain/carried-label.js'
import { namesMeant, ownNames } from '../../fhir-import/reference-names.js'
import { findLabelled, toldResources, type ToldResource } from '../../storage/carried-labels.js'
import type { Writing } from '../writing.js'
import { tellCarried, type AtHand, type Carrying } from './tell-carried.js'

/** A batch that tells of its resources by itself. */
export interface TellingBatch {
  readonly source: string
  /** Which of some resources of its source it tells, by `Type/id`, and whether they are new. */
  readonly find: (
    resources: readonly Pick<Carrying, 'type' | 'sourceId'>[],
  ) => Promise<ReadonlyMap<string, AtHand>>
}

/** As many patients as are looked at together. */
const PATIENTS = 200

/**
 * Settles under which label the resources of these patients are told from now on, their own or that of what they refer to,
 * and tells anew of those whose label has changed, but for those that a batch at hand tells. Nearly nobody has a label, and
 * then it costs one small statement. Answers of whom anything is labelled.
 */
export async function carryLabels(
  writing: Writing,
  patientIds: readonly string[],
  batch?: TellingBatch,
): Promise<readonly string[]> {
  const { tx } = writing
  const labelled = await findLabelled(tx, patientIds)
  for (let from = 0; from < labelled.length; from += PATIENTS) {
    const some = labelled.slice(from, from + PATIENTS)
    const labels = await labelsOf(tx, some)
    for await (const page of toldResources(tx, some)) {
      const carrying = page.map((one): Carrying => ({ ...one, label: labels.labelOf(referring(one)) }))
      const changed = carrying.filter(({ label, told }) => label !== told)
      if (changed.length > 0) await tellCarried(writing, changed, await told(batch, changed))
    }
  }
  return labelled
}

/** Reads what was imported of some patients until no label travels any further. */
async function labelsOf(tx: EntityManager, patientIds: readonly string[]): Promise<CarriedLabels> {
  const labels = new CarriedLabels()
  for (let isSettled = false; !isSettled;) {
    let pages = 0
    isSettled = true
    for await (const page of toldResources(tx, patientIds)) {
      pages += 1
      if (labels.raise(page.map(referring))) isSettled = false
    }
    if (pages === 1) return labels // the resources of one page settle among themselves
  }
  return labels
}

async function told(
  batch: TellingBatch | undefined,
  resources: readonly Carrying[],
): Promise<(one: Carrying) => AtHand | undefined> {
  if (!batch) return () => undefined
  const found = await batch.find(resources.filter(({ source }) => source === batch.source))
  return (one) => (one.source === batch.source ? found.get(`${one.type}/${one.sourceId}`) : undefined)
}

/** Names lead to resources of the same patient and source alone. */
function referring(one: ToldResource): ReferringResource {
  const within = (name: string): string => `${one.patientId} ${one.source} ${name}`
  return { names: ownNames(one).map(within), own: one.own, refersTo: namesMeant(one).map(within) }
}
