import { type BatchWrites, noteLabel } from './batch-writes.js'
import type { HashedEntry } from './hashed-entry.js'
import type { Known } from './known.js'
import { sourceLabelOf } from './source-label.js'

/**
 * Notes the labels that resources which stay out give to rows that came before: whatever else is wrong with a resource, its
 * source says that the record must be closed.
 */
export function noteLabelsOfRefused(
  writes: BatchWrites,
  entries: readonly HashedEntry[],
  known: Pick<Known, 'before'>,
): void {
  for (const { type, id, resource } of entries) {
    const { targetId = null, patientId = null } = known.before(type, id) ?? {}
    const label = sourceLabelOf(resource)
    if (label === null || targetId === null || patientId === null) continue
    if (noteLabel(writes, type, { id: targetId, label })) writes.relabelled.add(patientId)
  }
}
