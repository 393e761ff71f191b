import type { MetricsRequest } from '../deps.js'
import type { Loaders } from './loaders.js'

/** What resolvers of one request share. */
export interface Context extends MetricsRequest {
  readonly loaders: Loaders
}

/** A patient as this service knows one: patients owns the rest. */
export interface PatientRef {
  readonly id: string
}
