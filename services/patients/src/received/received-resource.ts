import type { Resource } from '@baton/fhir/facts/elements'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { NewEvent } from '@baton/events/event'
import type { EventCode } from './elements.js'

/** What other services keep: told to them as it came. */
export interface ReceivedResource {
  /** Conditions here whose codes belong in the event. */
  readonly conditionIds: readonly string[]
  /** The stays here that the event is about. */
  readonly encounterIds?: readonly string[]
  toEvent(known: ToldWith): NewEvent
}

/** What is known only when a batch has been written. */
export interface ToldWith {
  readonly recordedAt: Date
  /** The label that it carries; absent for none. */
  readonly sensitivity?: Sensitivity | undefined
  codesOf(conditionId: string): readonly EventCode[]
}

/** Whose a received resource is and what it is read with. */
export interface ReceivedPlace {
  readonly patientId: string
  /** The patient's zone, in which days begin. */
  readonly zone: string
  /** The name of the resource itself, unique over all sources. */
  readonly resourceId: string
  /** The name of a resource that has no table here; null when the reference names none. */
  nameOf(reference: string): string | null
  /** The id of a row here; null when there is none of that type. */
  idOf(type: string, reference: string): string | null
}

/** Reads one kind of resource. */
export type ReadReceived = (resource: Resource, place: ReceivedPlace) => ReceivedResource
