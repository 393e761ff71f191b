import type { EntityManager } from 'typeorm'
import type { EntryFault } from '@baton/fhir/bundle'
import { Known } from '../../fhir-import/known.js'
import { announceEntries, rankOf } from '../../fhir-import/plan-line.js'
import { isFault, type SpooledBundle } from '../../fhir-import/spooled-bundle.js'
import { findByIdentifiers, findKnown } from '../../storage/source-resources.js'
import {
  finishStage,
  nextStaged,
  stageEntries,
  targetStaged,
  type StagedEntry,
} from '../../storage/staged-entries.js'
import { meetPeople } from './load-known.js'

/** As many entries as are announced at once. */
const ANNOUNCED = 2_000

/** Before the first entry, in the order in which they go in. */
export const BEFORE_ALL: Pick<StagedEntry, 'rank' | 'position'> = { rank: -1, position: 0 }

/** A bundle that is about to go in, and which import brings it. */
export interface Staging {
  readonly importId: string
  readonly bundle: SpooledBundle
}

/** Puts down what the entries of a vast bundle are called where the transaction can look them up; tells of the bad ones. */
export async function stageBundle(
  tx: EntityManager,
  { importId, bundle }: Staging,
  tellFaults: (faults: readonly EntryFault[]) => Promise<void>,
): Promise<void> {
  for (const items of bundle.items()) {
    const entries = items.flatMap((one) => (isFault(one) ? [] : [{ ...one, rank: rankOf(one.type) }]))
    await stageEntries(tx, importId, entries)
    await tellFaults(items.filter(isFault))
  }
  await finishStage(tx, importId)
}

/** Says of each entry of a transaction which row it is or becomes, so that those before it can refer to it. */
export async function announceStaged(
  tx: EntityManager,
  source: string,
  { importId, bundle }: Staging,
): Promise<void> {
  for (let last = BEFORE_ALL; ;) {
    const staged = await nextStaged(tx, importId, { after: last, first: ANNOUNCED })
    const end = staged.at(-1)
    if (!end) return
    const entries = staged.map((one) => bundle.entry(one))
    const conditions = staged.flatMap(({ condition }) => condition ?? [])
    const known = new Known(
      await findKnown(tx, source, staged),
      await findByIdentifiers(tx, source, conditions),
    )
    await meetPeople(tx, entries, known)
    announceEntries(entries, known)
    const told = staged.map((one) => ({
      ...one,
      targetId: known.announced(one),
      ownerId: known.ownerOf(one),
    }))
    await targetStaged(
      tx,
      importId,
      told.filter(({ targetId }) => targetId !== null),
    )
    last = end
  }
}
