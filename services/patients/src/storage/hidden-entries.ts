import { notHidden } from '../fhir-export/hidden.js'
import { importedOfPatients } from './imported-resources.js'
import type { Asking } from './reach.js'
import { entryKey } from './imported-entries.js'
import { LABELLED_ENTRIES, openRows } from './sensitive-rows.js'
import { Where } from './where.js'

/** Entries of imports that may refer to a stay or a condition that is hidden from the viewer. */
interface Entries {
  readonly table: 'chart_medication' | 'allergy'
  readonly patientIds: readonly string[]
}

/**
 * Leaves out what its source labelled, or what refers, at however many removes, to something that the viewer may not know
 * of: as if it had not been imported, in every page and look-up.
 */
export async function keepUnhidden(
  where: Where,
  asking: Asking,
  { table, patientIds }: Entries,
): Promise<Where> {
  const hidden = await hiddenEntries(asking, { table, patientIds })
  if (hidden.length > 0)
    where.and((n) => `${table}.entry_key is null or ${table}.entry_key <> all(${n})`, hidden)
  return where
}

/** As many statements whether something is hidden or not: their number would tell of it. */
async function hiddenEntries(asking: Asking, entries: Entries): Promise<readonly string[]> {
  const closed = await closedRecords(asking, entries)
  const imported = await importedOfPatients(asking, [...new Set(closed.map(({ patientId }) => patientId))])
  const shut = new Set(closed.map(({ id }) => id))
  return [...imported.values()].flatMap((ofPatient) => {
    const visible = ofPatient.flatMap(({ targetId }) =>
      targetId !== null && !shut.has(targetId) ? [targetId] : [],
    )
    const left = new Set(notHidden(ofPatient, new Set(visible)))
    return ofPatient.filter((one) => !left.has(one)).map(entryKey)
  })
}

/**
 * The stays, conditions and imported resources of some patients whose label keeps medications, or allergies, that refer to
 * them from the viewer.
 */
async function closedRecords(
  asking: Asking,
  { table: asked, patientIds }: Entries,
): Promise<readonly { id: string | null; patientId: string }[]> {
  const where = new Where()
  const kind = asked === 'allergy' ? 'ALLERGY' : 'MEDICATION'
  const ofThese = where.parameter(patientIds)
  const parameters = openRows(asking, 'encounter', kind).values.map((value) => where.parameter(value))
  const closed = (table: 'encounter' | 'condition' | 'labelled_entry', from: string = table): string =>
    `select ${table}.id, ${table}.patient_id as "patientId" from ${from} where ${table}.patient_id = any(${ofThese})
       and ${table}.sensitivity <> 'NONE' and not (${openRows(asking, table, kind).sql(...parameters)})`
  return asking.db.query(
    [closed('encounter'), closed('condition'), closed('labelled_entry', LABELLED_ENTRIES)].join(
      ' union all ',
    ),
    where.parameters,
  )
}
