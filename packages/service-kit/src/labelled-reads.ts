import type { Sensitivity } from '@baton/events/sensitivity'
import type { DataSource } from 'typeorm'

/**
 * What a row says of its labels: these, or that it has none; the record that it stems from, whose labels are asked for; or
 * nothing, where it is part of a row that is read with it.
 */
export type Said = readonly Sensitivity[] | { readonly behind: string } | null

/** How a service knows the labels of what it shows. */
export interface LabelSource {
  /** What a row of a type of the graph says by itself. */
  of(row: object, typeName: string): Said
  /** The labels of records that rows stem from, by the names under which `of` gave them. One statement. */
  behind(db: DataSource, records: readonly string[]): Promise<ReadonlyMap<string, readonly Sensitivity[]>>
}

/** Rows that carry their label themselves, as `sensitivity`. */
export const BY_THEMSELVES: LabelSource = {
  of: (row) => {
    const { sensitivity = 'NONE' } = row as { sensitivity?: Sensitivity } // whose patient was found is an object
    return sensitivity === 'NONE' ? [] : [sensitivity]
  },
  behind: () => Promise.resolve(new Map()),
}

/** What stands behind all that a request read of somebody. */
interface Behind {
  /** Something was read that has no label. */
  isOpen: boolean
  readonly labels: Set<Sensitivity>
  readonly records: Set<string>
}

/** Which labels stand behind what one request reads of each patient. */
export class LabelledReads {
  readonly #source: LabelSource
  readonly #byPatient = new Map<string, Behind>()
  #last: unknown = null

  constructor(source: LabelSource) {
    this.#source = source
  }

  /** Notes a row; its fields come one after the other. */
  note(row: unknown, { patientId, typeName }: { patientId: string; typeName: string }): void {
    if (row === this.#last || row === null || typeof row !== 'object') return
    this.#last = row
    const behind: Behind = this.#byPatient.get(patientId) ?? {
      isOpen: false,
      labels: new Set(),
      records: new Set(),
    }
    if (behind.isOpen) return
    const said = typeName === 'Patient' ? [] : this.#source.of(row, typeName)
    if (said === null) return
    this.#byPatient.set(patientId, behind)
    if ('behind' in said) behind.records.add(said.behind)
    else if (said.length === 0) behind.isOpen = true
    else said.forEach((label) => behind.labels.add(label))
  }

  /**
   * By patient the labels of what was read of them, where nothing was read that has none: whoever may not know of any of it
   * does not learn that somebody read something.
   */
  async labels(db: DataSource): Promise<ReadonlyMap<string, readonly Sensitivity[]>> {
    const shut = [...this.#byPatient].filter(([, { isOpen }]) => !isOpen)
    // Nearly nothing has a label: one record of each patient says so.
    const first = await this.#behind(
      db,
      shut.flatMap(([, { records }]) => [...records].slice(0, 1)),
    )
    const isShut = (
      known: ReadonlyMap<string, readonly Sensitivity[]>,
      records: readonly string[],
    ): boolean => records.every((record) => (known.get(record)?.length ?? 0) > 0)
    const still = shut.filter(([, { records }]) => isShut(first, [...records].slice(0, 1)))
    const rest = await this.#behind(
      db,
      still.flatMap(([, { records }]) => [...records].slice(1)),
    )
    const known = new Map([...first, ...rest])
    return new Map(
      still.flatMap(([patientId, { labels, records }]) => {
        if (!isShut(known, [...records])) return []
        const carried = [...records].flatMap((record) => known.get(record) ?? [])
        return [[patientId, [...new Set([...labels, ...carried])].sort()] as const]
      }),
    )
  }

  async #behind(
    db: DataSource,
    records: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Sensitivity[]>> {
    return records.length === 0 ? new Map() : this.#source.behind(db, [...new Set(records)])
  }
}
