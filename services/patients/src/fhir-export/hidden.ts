import type { ImportedResource } from '../storage/imported-resources.js'
import { referencesIn } from './references.js'

/** FHIR types of patients' resources that have a table here. */
export const TABLED: ReadonlySet<string> = new Set(['Patient', 'Encounter', 'Condition', 'Coverage'])

/**
 * Without what the viewer may not know of: resources whose row is hidden, and whatever refers to them, at however many
 * removes. A medication given at a protected stay would betray the stay.
 */
export function notHidden(
  imported: readonly ImportedResource[],
  visibleRows: ReadonlySet<string>,
): readonly ImportedResource[] {
  const hidden = new Set<string>()
  let left = imported.filter((one) => {
    const isVisible = !TABLED.has(one.type) || (one.targetId !== null && visibleRows.has(one.targetId))
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
