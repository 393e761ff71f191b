import { planChanges, type PlanChange } from '../domain/plan-changes.js'
import type { PlanRevision } from '../domain/plan-snapshot.js'

/** A version of a plan beside what changed since the one before. */
export type RevisionView = PlanRevision & { readonly changes: readonly PlanChange[] }

/** The versions of a plan, given oldest first, newest first. */
export function viewsOf(revisions: readonly PlanRevision[]): readonly RevisionView[] {
  return revisions
    .map((revision, index) => {
      const before = revisions[index - 1]
      return { ...revision, changes: before ? planChanges(before.snapshot, revision.snapshot) : [] }
    })
    .reverse()
}
