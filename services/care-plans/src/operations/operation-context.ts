import type { RequestContext } from '@baton/service-kit/request-context'
import type { CarePlansDeps } from '../deps.js'

/** What a change that somebody asked for may use. */
export type OperationContext = Pick<RequestContext, 'db' | 'clock' | 'viewer' | 'extensions'>

/** The same, with what the installation decides. */
export type CarePlansRequest = OperationContext & Pick<CarePlansDeps, 'config'>
