import type { EventType, Payload } from './catalogue.js'

/** Something that happened, as its listeners read it. */
export interface DomainEvent<T extends EventType = EventType> {
  /** Unique for ever; the inbox knows it again. */
  id: string
  type: T
  /** The service that told it. */
  source: string
  /** The id of what it happened to. */
  subject: string
  patientId: string | null
  /** When it happened in the world. */
  occurredAt: Date
  /** When the service learnt of it. */
  recordedAt: Date
  payload: Payload<T>
  /** The trace that told it (W3C traceparent), if there was one. */
  trace?: string | null
}

/** An event about to be told. */
export interface NewEvent<T extends EventType = EventType> {
  type: T
  subject: string
  patientId: string | null
  occurredAt: Date
  recordedAt: Date
  payload: Payload<T>
}

/** Builds an event whose payload fits its type. */
export function event<T extends EventType>(type: T, rest: Omit<NewEvent<T>, 'type'>): NewEvent<T> {
  return { type, ...rest }
}
