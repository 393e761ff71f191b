import type { RequestContext } from '@baton/service-kit/request-context'
import type { CarePlansDeps } from '../deps.js'
import type { Loaders } from './loaders.js'

/** What the resolvers of one request share. */
export interface Context extends RequestContext, CarePlansDeps {
  readonly loaders: Loaders
}

/** A patient as this service knows one: patients owns the rest. */
export interface PatientRef {
  readonly id: string
}
