import type { Deps } from '@baton/service-kit/request-context'
import type { CarePlansConfig } from './config.js'
import type { StaffMessenger } from './staff-messenger.js'

/** What operations, handlers and sweeps of this service may use. */
export interface CarePlansDeps extends Deps {
  readonly config: CarePlansConfig
  /** Tells staff by e-mail or SMS that something waits. */
  readonly messenger: StaffMessenger
}
