import type { EntityManager } from 'typeorm'
import type { EntryFault } from '@baton/fhir/bundle'
import { BundleNames } from '@baton/fhir/bundle-names'
import { Known } from '../../fhir-import/known.js'
import { announceEntries, rankOf } from '../../fhir-import/plan-line.js'
import { isFault, type SpooledBundle } from '../../fhir-import/spooled-bundle.js'
import { findByIdentifiers, findKnown } from '../../storage/source-resources.js'
import {
  findStagedTwice,
  finishStage,
  nextStaged,
  removeStaged,
  stageEntries,
  targetStaged,
  type StagedEntry,
  type StagedTwice,
} from '../../storage/staged-entries.js'
import { meetPeople } from './load-known.js'

/** As many entries as are announced at once. */
const ANNOUNCED = 2_000

/** As many entries as are compared by name at once. */
const COMPARED = 5_000

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
  const isHistory = bundle.bundleType === 'history'
  if (isHistory) await finishStage(tx, importId, 'FIRST')
  for await (const clashes of clashesOf(tx, { importId, bundle })) {
    await removeStaged(
      tx,
      importId,
      clashes.map(({ position }) => position),
    )
    await tellFaults(clashes)
  }
  if (!isHistory) await finishStage(tx, importId, 'LAST')
}

/** The entries whose names mean two resources, some at a time. */
async function* clashesOf(
  tx: EntityManager,
  { importId, bundle }: Staging,
): AsyncGenerator<readonly EntryFault[]> {
  for (let after = 0; ;) {
    const twice = await findStagedTwice(tx, importId, { after, first: COMPARED })
    const end = twice.at(-1)
    if (!end) return
    const clashes = twice.flatMap((one) => clashOf(one, bundle.bundleType) ?? [])
    if (clashes.length > 0) yield clashes
    if (twice.length < COMPARED) return
    after = end.position
  }
}

/** What is wrong with an entry beside those before it that share a name with it; null when they may. */
function clashOf(entry: StagedTwice, bundleType: string | null): EntryFault | null {
  const { position, type, id, fullUrl, hash, ofUrl, fullUrlBefore, hashBefore } = entry
  const names = new BundleNames(bundleType)
  const [typeOfUrl = '', ...idOfUrl] = ofUrl?.split('/') ?? []
  if (ofUrl !== null && ofUrl !== `${type}/${id}`)
    names.fault({ type: typeOfUrl, id: idOfUrl.join('/'), fullUrl, content: () => '' })
  names.fault({ type, id, fullUrl: fullUrlBefore, content: () => hashBefore })
  const reason = names.fault({ type, id, fullUrl, content: () => hash })
  return reason === null ? null : { position, reason }
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
