import type { Viewer } from '@baton/auth/viewer'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { PatientsDeps } from '../deps.js'
import type { Asking } from '../storage/reach.js'
import type { Loaders } from './loaders.js'

/** A request before its loaders. */
export type PatientsRequest = RequestContext & PatientsDeps

/** What resolvers of one request share. */
export interface Context extends PatientsRequest {
  readonly loaders: Loaders
}

/** Who is asking, as the gateway signed it. */
export type ViewerModel = Viewer

/** What decides which rows there are. */
export function askingOf(request: PatientsRequest): Asking {
  return { db: request.db, viewer: requireViewer(request), now: request.clock.now() }
}
