import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { Reader } from '../storage/reader.js'
import type { Records } from '../storage/records.js'
import { many, one } from './batching.js'

/** Who reads, and when. */
export function readerOf(request: RequestContext): Reader {
  return { viewer: requireViewer(request), now: request.clock.now() }
}

/** A loader of one row by its id, for the statements that every noun has. */
export function single<Row extends { id: string; patientId: string }>(records: Records<Row>) {
  return (request: RequestContext) => one<Row>((ids) => records.find(request.db, readerOf(request), ids))
}

/** A loader of all rows of an owner, for the statements that every noun has. */
export function listOf<Row extends { id: string; patientId: string }>(
  records: Records<Row>,
  by: keyof Row & string,
) {
  return (request: RequestContext) =>
    many<Row>((ids) => records.ofOwners(request.db, readerOf(request), { by, ids }), by)
}
