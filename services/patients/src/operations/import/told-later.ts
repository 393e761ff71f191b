import type { EncounterRow } from '../../domain/encounter.js'
import type { BatchWrites } from '../../fhir-import/batch-writes.js'
import { findEncounters } from '../../storage/encounters.js'
import { nextStagedStays, stageStays, type StagedStay } from '../../storage/staged-stays.js'
import {
  clearTellings,
  findStagedTellings,
  nextTellings,
  stageTellings,
  type StagedTelling,
} from '../../storage/staged-tellings.js'
import { carryLabels } from '../chart/carry-labels.js'
import type { Writing } from '../writing.js'
import { patientsOf, tellingsOf, tellResources } from './tell-batch.js'
import { tellStays, writeBatch, type WrittenStays } from './write-import-batch.js'

/** As many resources and stays as are told at once. */
const TOLD = { resources: 1_000, stays: 500 }

const BEFORE_ALL: Pick<StagedTelling, 'patientId' | 'position'> = { patientId: '', position: 0 }

/** What is written in one transaction and told when all of it is written. */
export interface WritingLater extends Writing {
  readonly later: ToldLater
}

/**
 * Writes a bundle part by part and tells of it when all of it is written: which label a resource carries may depend on what
 * comes last, and the scores of a stay do. Until then what is to be told waits in tables of the transaction.
 */
export class ToldLater {
  readonly #writing: Writing
  readonly #importId: string
  readonly #source: string
  readonly #relabelled = new Set<string>()
  #staged = { resources: 0, stays: 0 }

  constructor(writing: Writing, { jobId, source }: { jobId: string; source: string }) {
    this.#writing = writing
    this.#importId = jobId
    this.#source = source
  }

  /** Writes a part. */
  async write(writes: BatchWrites): Promise<void> {
    const { tx } = this.#writing
    const { before, after } = await writeBatch(this.#writing, this.#source, writes)
    for (const id of writes.relabelled) this.#relabelled.add(id)
    const former = new Map(before.map((one) => [one.id, one]))
    const tellings = tellingsOf(writes)
    const { resources, stays } = this.#staged
    await stageTellings(
      tx,
      this.#importId,
      tellings.map((one, at) => ({ ...one, position: resources + at + 1 })),
    )
    await stageStays(
      tx,
      this.#importId,
      after.map(({ id }, at) => ({ position: stays + at + 1, id, former: former.get(id) ?? null })),
    )
    this.#staged = { resources: resources + tellings.length, stays: stays + after.length }
  }

  /** Tells of all parts, the last of which has been written. */
  async tell(): Promise<void> {
    await this.#tellResources()
    await carryLabels(this.#writing, [...this.#relabelled])
    for await (const stays of this.#stays()) await tellStays(this.#writing, [stays])
    await clearTellings(this.#writing.tx, this.#importId)
  }

  async #tellResources(): Promise<void> {
    const { tx } = this.#writing
    const source = this.#source
    const atHand = {
      source,
      find: (keys: readonly { type: string; sourceId: string }[]) =>
        findStagedTellings(tx, this.#importId, keys),
    }
    let labelled: readonly string[] = []
    for (let last = BEFORE_ALL; ;) {
      const tellings = await nextTellings(tx, this.#importId, { after: last, first: TOLD.resources })
      const end = tellings.at(-1)
      if (!end) return
      const begun = last.patientId // whose labels were settled with the resources before
      const added = patientsOf(tellings).filter((id) => id !== begun)
      labelled = [
        ...labelled.filter((id) => id === begun),
        ...(await carryLabels(this.#writing, added, atHand)),
      ]
      await tellResources(this.#writing, { source, tellings, labelled })
      last = end
    }
  }

  async *#stays(): AsyncGenerator<Pick<WrittenStays, 'before' | 'after'>> {
    const { tx } = this.#writing
    for (let last = 0; ;) {
      const stays = await nextStagedStays(tx, this.#importId, { after: last, first: TOLD.stays })
      const end = stays.at(-1)
      if (!end) return
      const after = await findEncounters(
        tx,
        stays.map(({ id }) => id),
      )
      yield { before: stays.flatMap(formerOf), after }
      last = end.position
    }
  }
}

/** What a stay was before, as it was read: JSON keeps instants as text. */
function formerOf({ former }: StagedStay): EncounterRow[] {
  if (former === null) return []
  const row = former as EncounterRow
  const instant = (value: Date | null): Date | null => value && new Date(value)
  return [{ ...row, admittedAt: instant(row.admittedAt), dischargedAt: instant(row.dischargedAt) }]
}
