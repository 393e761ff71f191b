import type { ImportedResource, PatientResource } from '../storage/imported-resources.js'
import { referencesIn } from './references.js'

/** FHIR types of patients' resources that have a table here. */
export const TABLED: ReadonlySet<string> = new Set(['Patient', 'Encounter', 'Condition', 'Coverage'])

/** Types whose rows have labels of their own, which somebody here may have changed since. */
const LABELLED_ROWS: ReadonlySet<string> = new Set(['Patient', 'Encounter', 'Condition'])

/**
 * Without what the viewer may not know of: resources whose row or whose own label is shut, and whatever refers to them, at
 * however many removes. A medication given at a protected stay would betray the stay.
 */
export function notHidden(
  imported: readonly PatientResource[],
  visibleRows: ReadonlySet<string>,
): readonly PatientResource[] {
  const hidden = new Set<string>()
  let left = imported.filter((one) => {
    const rowIsVisible = !TABLED.has(one.type) || (one.targetId !== null && visibleRows.has(one.targetId))
    const isVisible = rowIsVisible && (one.isOpen || LABELLED_ROWS.has(one.type))
    if (!isVisible) hide(one, hidden)
    return isVisible
  })
  for (let before = -1; before !== left.length && hidden.size > 0;) {
    before = left.length
    left = left.filter((one) => {
      if (one.type === 'Patient' || !referencesIn(one.body).some((reference) => hidden.has(reference)))
        return true
      hide(one, hidden)
      return false
    })
  }
  return left
}

function hide({ type, sourceId }: ImportedResource, hidden: Set<string>): void {
  hidden.add(`${type}/${sourceId}`).add(`urn:uuid:${sourceId}`)
}
