import { addWrites, noWrites, type BatchWrites, type LineCounts } from './batch-writes.js'
import { noteLabelsOfRefused } from './labels-of-refused.js'
import type { MappingContext } from './mapped.js'
import { inOrder, keyOf, planLine } from './plan-line.js'
import type { HashedEntry } from './hashed-entry.js'
import type { PreparedLine } from './prepared-line.js'

/** An entry that stays out, and whom it is about where nobody told of them yet. */
interface RejectedEntry {
  readonly resource: string
  readonly reason: string
  readonly unknownPerson?: string | undefined
}

/** What becomes of a batch: its good entries, and why the others stay out. */
export interface BatchPlan {
  readonly writes: BatchWrites
  readonly counts: LineCounts
  readonly accepted: readonly HashedEntry[]
  readonly rejects: readonly RejectedEntry[]
}

/** Decides what entries of a batch write, each by itself and in their order; one that refers to a bad one is as bad. */
export function planEach(
  line: PreparedLine & { ok: true },
  context: MappingContext,
  entries: readonly HashedEntry[] = inOrder(ownEntries(line)),
): BatchPlan {
  const { known } = context
  const writes = noWrites()
  const counts: LineCounts = { created: 0, changed: 0, unchanged: 0, warnings: [] }
  const accepted: HashedEntry[] = []
  const rejects: RejectedEntry[] = []
  for (const entry of entries) {
    known.withdraw()
    const plan = planLine(line, context, [entry])
    if (!plan.ok) {
      noteLabelsOfRefused(writes, [entry], known)
      rejects.push({ resource: keyOf(entry), reason: plan.reason, unknownPerson: plan.unknownPerson })
      continue
    }
    known.acceptLine(plan.writes.kept.values())
    addWrites(writes, plan.writes)
    counts.created += plan.counts.created
    counts.changed += plan.counts.changed
    counts.unchanged += plan.counts.unchanged
    counts.warnings.push(...plan.counts.warnings)
    accepted.push(entry)
  }
  return { writes, counts, accepted, rejects }
}

function ownEntries({ entries, waited }: PreparedLine & { ok: true }): readonly HashedEntry[] {
  return waited ? entries.filter((entry) => waited.has(keyOf(entry))) : entries
}
