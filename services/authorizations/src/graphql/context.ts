import type { RequestContext } from '@baton/service-kit/request-context'
import type { Loaders } from './loaders.js'

/** One request: who asks, and what it has read so far. */
export interface Context extends RequestContext {
  readonly loaders: Loaders
}
