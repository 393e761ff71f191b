import { carriedRead } from '@baton/events/carried-read'
import type { Route } from '@baton/service-kit/definition'
import { z } from 'zod'
import type { PatientsDeps } from '../deps.js'
import { noteToldReads } from '../operations/access/note-told-reads.js'

const SOURCES = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics'] as const
const told = z.array(z.object({ source: z.enum(SOURCES), reads: z.array(carriedRead) }))

/**
 * `POST /reads`: the gateway tells what services showed, before it answers (decision 0325). Answers how many reads stand
 * in the access log now: all that were told. What is no such list is a bug, and writes nothing.
 */
export const readsRoute: Route<PatientsDeps> = {
  method: 'POST',
  path: '/reads',
  async handle(deps, { body }) {
    const services = told.parse(JSON.parse(body.toString('utf8')))
    const reads = services.flatMap(({ source, reads }) => reads.map((read) => ({ ...read, source })))
    await noteToldReads(deps, reads)
    return { status: 200, body: { told: reads.length } }
  },
}
