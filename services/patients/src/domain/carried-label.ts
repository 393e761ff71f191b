import { stricterLabel } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'

/** A resource by what others may call it, with its own label and what it calls those that it refers to. */
export interface ReferringResource {
  readonly names: readonly string[]
  readonly own: Sensitivity
  readonly refersTo: readonly string[]
}

/**
 * The labels that resources carry: their own or, at however many removes, that of what they refer to, whichever withholds
 * more. A medication ordered for a protected diagnosis tells of the diagnosis. Resources come some at a time, again and
 * again until none raises a label any more; only what the labelled ones are called is held.
 */
export class CarriedLabels {
  readonly #byName = new Map<string, Sensitivity>()

  /** Takes in some resources, whatever their order; whether anything carries a label now that it did not before. */
  raise(resources: readonly ReferringResource[]): boolean {
    let hasRaised = false
    for (let isSettled = false; !isSettled;) {
      isSettled = true
      for (const one of resources) {
        if (!this.#call(one.names, this.labelOf(one))) continue
        isSettled = false
        hasRaised = true
      }
    }
    return hasRaised
  }

  /** The label of a resource, as far as those that were taken in decide it. */
  labelOf({ own, refersTo }: Omit<ReferringResource, 'names'>): Sensitivity {
    return refersTo.reduce<Sensitivity>(
      (label, name) => stricterLabel(label, this.#byName.get(name) ?? 'NONE'),
      own,
    )
  }

  #call(names: readonly string[], label: Sensitivity): boolean {
    let isNew = false
    for (const name of label === 'NONE' ? [] : names) {
      const before = this.#byName.get(name) ?? 'NONE'
      const after = stricterLabel(before, label)
      if (after === before) continue
      this.#byName.set(name, after)
      isNew = true
    }
    return isNew
  }
}
