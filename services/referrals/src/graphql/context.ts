import type { ReferralsRequest } from '../deps.js'
import type { ListedService } from '../domain/community-service.js'
import type { Loaders } from './loaders.js'

/** What resolvers of one request share. */
export interface Context extends ReferralsRequest {
  readonly loaders: Loaders
}

/** A patient as this service knows one: patients owns the rest. */
export interface PatientRef {
  readonly id: string
}

/** A service in a page of a search, with why it stands where it stands. */
export interface ServiceEdge {
  readonly cursor: string
  readonly node: ListedService
  readonly distanceKm: number | null
  readonly reasons: readonly string[]
}
