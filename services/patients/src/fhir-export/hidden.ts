import type { ImportedResource, PatientResource } from '../storage/imported-resources.js'
import { namesMeant, ownNames, writtenIn } from '../fhir-import/reference-names.js'

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
      const refersTo = one.type === 'Patient' ? [] : namesMeant(writtenIn(one.body))
      if (!refersTo.some((name) => hidden.has(`${one.source} ${name}`))) return true
      hide(one, hidden)
      return false
    })
  }
  return left
}

function hide({ source, type, sourceId, body }: ImportedResource, hidden: Set<string>): void {
  const names = ownNames({ type, sourceId, identifiers: body['identifier'] })
  for (const name of names) hidden.add(`${source} ${name}`)
}
