import { isPart2Label } from '@baton/auth/sensitivity'
import { databaseForAll } from '@baton/database/caller'
import type { Sensitivity } from '@baton/events/sensitivity'
import { LabelledReads } from '@baton/service-kit/labelled-reads'
import { Reads } from '@baton/service-kit/reads'
import type { AccessWatch } from '@baton/service-kit/request-context'
import { carriedText } from '@baton/service-kit/tell-reads'
import { noteAccess, type ShownRow } from '../operations/access/note-access.js'
import { labelsOfReads } from '../operations/access/labels-of-reads.js'
import type { PatientsRequest } from './context.js'

/** A row of somebody's record, as far as the log must know it. */
interface Read {
  readonly id?: unknown
  readonly version?: unknown
  readonly sensitivity?: Sensitivity
}

/**
 * Notes which fields of which patients are read, and writes it before the answer leaves: who, in whose place, why, from
 * which operation. A Part 2 record that is shown counts as disclosed, under the consent that opened it. Where the gateway tells
 * the log, it gets the rest with what other services showed (decision 0325).
 */
export function watchAccess(request: PatientsRequest): AccessWatch {
  const reads = new Reads()
  const shown = new Map<string, ShownRow>()
  const labelled = new LabelledReads(labelsOfReads)
  const db = databaseForAll(request.db) // who saw what is written down even if they leave meanwhile
  const beforeAnswer = async (): Promise<void> => {
    const { viewer, requestId, origin = null } = request
    const { seen, operation } = reads
    if (!viewer || seen.size === 0) return
    const labels = await labelled.labels(db)
    const who = { viewer, requestId, origin }
    await noteAccess(
      { db, clock: request.clock },
      { ...who, operation, seen, shown: [...shown.values()], labels },
    )
  }
  return {
    field(source, coordinate, info) {
      const patientId = reads.note(source, coordinate, info)
      if (patientId === null) return
      labelled.note(source, { patientId, typeName: coordinate.typeName })
      const { sensitivity = 'NONE', id, version } = source as Read // whose patient was found is an object
      if (isPart2Label(sensitivity) && typeof id === 'string' && typeof version === 'number')
        shown.set(id, { id, version, type: coordinate.typeName, patientId, sensitivity })
    },
    beforeAnswer,
    async toCarry() {
      const { viewer } = request
      const { seen, operation } = reads
      if (!viewer || seen.size === 0) return ''
      if (shown.size === 0)
        return carriedText({ seen, operation, labels: await labelled.labels(db) }, { ...request, viewer })
      await beforeAnswer() // with the consents that opened what Part 2 protects
      return ''
    },
  }
}
