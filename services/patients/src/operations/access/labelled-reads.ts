import type { Sensitivity } from '@baton/events/sensitivity'
import type { DataSource } from 'typeorm'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'

/** What stands behind all that a request read of somebody. */
interface Behind {
  /** Something was read that has no label of its own nor a stay. */
  isOpen: boolean
  readonly labels: Set<Sensitivity>
  /** The stays of what has no label of its own. */
  readonly encounterIds: Set<string>
}

/** A row of somebody's record, as far as it says which label it has. */
interface Read {
  readonly sensitivity?: Sensitivity
  readonly encounterId?: string | null
}

/** Which labels stand behind what one request reads of each patient: those of the rows, or of their stays. */
export class LabelledReads {
  readonly #byPatient = new Map<string, Behind>()
  #last: unknown = null

  /** Notes a row; its fields come one after the other. */
  note(row: unknown, { patientId, typeName }: { patientId: string; typeName: string }): void {
    if (row === this.#last) return
    this.#last = row
    const behind = this.#byPatient.get(patientId) ?? {
      isOpen: false,
      labels: new Set(),
      encounterIds: new Set(),
    }
    this.#byPatient.set(patientId, behind)
    if (behind.isOpen) return
    const { sensitivity = 'NONE', encounterId = null } = row as Read // whose patient was found is an object
    if (typeName !== 'Patient' && sensitivity !== 'NONE') behind.labels.add(sensitivity)
    else if (typeName !== 'Patient' && encounterId !== null) behind.encounterIds.add(encounterId)
    else behind.isOpen = true
  }

  /**
   * By patient the labels of what was read of them, where nothing was read that has none: whoever may not know of any of it
   * does not learn that somebody read something.
   */
  async labels(db: DataSource): Promise<ReadonlyMap<string, readonly Sensitivity[]>> {
    const shut = [...this.#byPatient].filter(([, { isOpen }]) => !isOpen)
    const encounterIds = shut.flatMap(([, behind]) => [...behind.encounterIds])
    const ofStays =
      encounterIds.length === 0 ? new Map<string, Sensitivity>() : await findEncounterLabels(db, encounterIds)
    return new Map(
      shut.flatMap(([patientId, behind]) => {
        const carried = [...behind.encounterIds].map((id): Sensitivity => ofStays.get(id) ?? 'NONE')
        if (carried.includes('NONE')) return []
        return [[patientId, [...new Set([...behind.labels, ...carried])].sort()] as const]
      }),
    )
  }
}
