import { stricterLabel } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'

/** A resource of a patient by its name, with its own label and the names of what it refers to. */
export interface ReferringResource {
  readonly name: string
  readonly own: Sensitivity
  readonly refersTo: readonly string[]
}

/**
 * The label of each resource by its name: its own or, at however many removes, that of what it refers to, whichever
 * withholds more. A medication ordered for a protected diagnosis tells of the diagnosis.
 */
export function carriedLabels(resources: readonly ReferringResource[]): ReadonlyMap<string, Sensitivity> {
  const labels = new Map<string, Sensitivity>(resources.map(({ name, own }) => [name, own]))
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (const { name, refersTo } of resources) {
      const before = labels.get(name) ?? 'NONE'
      const after = refersTo.reduce<Sensitivity>(
        (label, target) => stricterLabel(label, labels.get(target) ?? 'NONE'),
        before,
      )
      if (after === before) continue
      labels.set(name, after)
      isSettled = false
    }
  }
  return labels
}
