import type { Sensitivity } from '@baton/events/sensitivity'
import type { LabelSource } from '@baton/service-kit/labelled-reads'
import { findEncounterLabels } from '../../storage/sensitive-rows.js'

/** The labels of what is read here: those of the rows, or of their stays. */
export const labelsOfReads: LabelSource = {
  of(row) {
    const { sensitivity = 'NONE', encounterId = null } = row as {
      sensitivity?: Sensitivity
      encounterId?: string | null
    } // whose patient was found is an object
    if (sensitivity !== 'NONE') return [sensitivity]
    return encounterId === null ? [] : { behind: encounterId }
  },
  async behind(db, encounterIds) {
    const labels = await findEncounterLabels(db, encounterIds)
    return new Map([...labels].map(([id, label]) => [id, label === 'NONE' ? [] : [label]]))
  },
}
