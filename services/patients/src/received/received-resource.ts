import type { Payload } from '@baton/events/catalogue'
import type { Resource } from '@baton/fhir/facts/elements'

/** What the owners of other kinds of resources are told. */
export type ReceivedType =
  'care-plan.received.v1' | 'goal.received.v1' | 'care-team.received.v1' | 'claim.received.v1'

/** What is the same of all kinds, or known only when everything is written. */
type Late = 'resourceId' | 'patientId' | 'at' | 'sensitivity' | 'conditionCodes'

/** What is told of one kind, as far as its resource says it. */
export interface ReceivedOf<T extends ReceivedType> {
  readonly type: T
  /** When it happened, as it says; null for when it came. */
  readonly at: string | null
  /** Conditions here whose codes belong in the event. */
  readonly conditionIds: readonly string[]
  /** The stays here that the event is about. */
  readonly encounterIds: readonly string[]
  readonly payload: Omit<Payload<T>, Late>
}

/** What is told of any kind. */
export type Received = { [T in ReceivedType]: ReceivedOf<T> }[ReceivedType]

/**
 * What other services keep, told to them as it came. It is plain: that of a long bundle waits in a table until everything
 * that it refers to is written.
 */
export type ReceivedResource = Received & {
  /** The name of the resource itself, unique over all sources. */
  readonly resourceId: string
  readonly patientId: string
}

/** What a received resource is read with. */
export interface ReceivedPlace {
  /** The patient's zone, in which days begin. */
  readonly zone: string
  /** The name of a resource that has no table here; null when the reference names none. */
  nameOf(reference: string): string | null
  /** The id of a row here; null when there is none of that type. */
  idOf(type: string, reference: string): string | null
}

/** Reads one kind of resource. */
export type ReadReceived = (resource: Resource, place: ReceivedPlace) => Received
