import { newId } from '@baton/service-kit/ids'
import type { BatchWrites } from '../../fhir-import/batch-writes.js'
import { medicationCode, type MappedMedication } from '../../fhir-import/map-medication.js'
import {
  entryKey,
  findMedicationBodies,
  writeEntries,
  type EntryRow,
} from '../../storage/imported-entries.js'
import { tables } from '../../storage/tables.js'
import type { Writing } from '../writing.js'

/** Writes what a batch tells of medications and allergies, after the resources themselves. */
export async function writeTaken({ tx }: Writing, source: string, writes: BatchWrites): Promise<void> {
  const { medications, allergies, kept } = writes
  const bodies = await findMedicationBodies(
    tx,
    source,
    [...medications.values()].flatMap(({ codeIn }) => codeIn ?? []),
  )
  const named = (row: object, [key, prefix]: readonly [string, string]): EntryRow => {
    const [type = '', ...sourceId] = key.split('/')
    return { ...row, id: newId(prefix), entryKey: entryKey({ source, type, sourceId: sourceId.join('/') }) }
  }
  const apart = (rows: readonly (readonly [string, EntryRow])[]) => ({
    fresh: rows.flatMap(([key, row]) => (kept.get(key)?.isNew ? [row] : [])),
    changed: rows.flatMap(([key, row]) => (kept.get(key)?.isNew ? [] : [row])),
  })
  const coded = ({ row, codeIn }: MappedMedication) => {
    const body = codeIn === null ? undefined : bodies.get(codeIn)
    return { ...row, code: (body && medicationCode(body)) ?? row.code }
  }
  await writeEntries(
    tx,
    tables.importedMedication,
    apart([...medications].map(([key, one]) => [key, named(coded(one), [key, 'medication'])] as const)),
  )
  await writeEntries(
    tx,
    tables.allergy,
    apart([...allergies].map(([key, one]) => [key, named(one, [key, 'allergy'])] as const)),
  )
}
