import type { Deps } from '@baton/service-kit/request-context'
import type { CarePlansConfig } from './config.js'

/** What operations, handlers and sweeps of this service may use. */
export interface CarePlansDeps extends Deps {
  readonly config: CarePlansConfig
}
