import type { RequestContext } from '@baton/service-kit/request-context'

/** What a change that somebody asked for may use. */
export type OperationContext = Pick<RequestContext, 'db' | 'clock' | 'viewer' | 'extensions'>
