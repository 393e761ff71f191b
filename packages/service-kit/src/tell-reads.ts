import { databaseForAll } from '@baton/database/caller'
import { groupCommit } from '@baton/database/group-commit'
import type { CarriedRead } from '@baton/events/carried-read'
import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox, areOneStatement } from '@baton/events/outbox'
import { BY_THEMSELVES, LabelledReads, type LabelSource } from './labelled-reads.js'
import { Reads } from './reads.js'
import type { AccessWatch, RequestContext } from './request-context.js'
import { shownAlike, type SeenOf } from './shown-alike.js'
import { toldOrigin } from './told-origin.js'

type Told = NewEvent<'record.read.v1'>

/** An event stays small enough to read in a log of the database. */
const MOST_PATIENTS = 200

/**
 * The watch of every service that does not keep the access log itself: who read what of whom is told to the one that
 * does, through the outbox, before the answer leaves (decision 0161), with the labels of what was read where all of it has one
 * (0284). An answer that cannot be told of is not given. Where the gateway says that it tells the log itself, it gets with the
 * answer what is to be told (0325).
 */
export function tellReads(
  request: Pick<RequestContext, 'db' | 'clock' | 'viewer' | 'requestId' | 'origin'>,
  source: LabelSource = BY_THEMSELVES,
): AccessWatch {
  const reads = new Reads()
  const labelled = new LabelledReads(source)
  const db = databaseForAll(request.db) // who saw what is told even if they leave meanwhile
  const toTell = async (): Promise<(Read & Asked) | null> => {
    const { viewer } = request
    const { seen, operation } = reads
    if (!viewer || seen.size === 0) return null
    return { seen, operation, labels: await labelled.labels(db), ...request, viewer }
  }
  return {
    field(row, coordinate, info) {
      const patientId = reads.note(row, coordinate, info)
      if (patientId !== null) labelled.note(row, { patientId, typeName: coordinate.typeName })
    },
    async beforeAnswer() {
      const read = await toTell()
      if (read) await tell(db, eventsOf(read, read))
    },
    async toCarry() {
      const read = await toTell()
      return read ? carriedText(read, read) : ''
    },
  }
}

/** Requests that end while another is being written down share a statement. */
const tell = groupCommit((tx, events: readonly Told[]) => appendToOutbox(tx, events), {
  keyOf: ([first]: readonly Told[]) => `${first?.payload.requestId} ${first?.payload.part}`,
  isOneStatement: (lists) => areOneStatement(lists.flat()),
})

type Asked = Pick<RequestContext, 'clock' | 'requestId' | 'origin'> & {
  viewer: NonNullable<RequestContext['viewer']>
}

type Read = Pick<Reads, 'operation'> & SeenOf

/** What the gateway is to tell of a read, as a list in JSON. */
export function carriedText(read: Read, asked: Asked): string {
  const at = asked.clock.now().toISOString()
  const carried: CarriedRead = { ...whoAsked(read, asked), at, shown: [...shownAlike(read)] }
  return JSON.stringify([carried])
}

/** What is told of a read that no field of the graph was asked for, such as a file: the caller appends it to its outbox. */
export function eventsOf(read: Read, asked: Asked): readonly Told[] {
  const at = asked.clock.now()
  const who = whoAsked(read, asked)
  const all = [...read.seen].map(([patientId, fields]) => {
    const own = read.labels?.get(patientId)
    return { patientId, fields: [...fields].sort(), ...(own && { labels: [...own] }) }
  })
  const parts = Array.from({ length: Math.ceil(all.length / MOST_PATIENTS) }, (_, part) => part)
  return parts.map((part) => {
    const reads = all.slice(part * MOST_PATIENTS, (part + 1) * MOST_PATIENTS)
    const payload = { ...who, part, at: at.toISOString(), reads }
    const patientId = reads.length === 1 ? (reads[0]?.patientId ?? null) : null
    const about = { subject: asked.requestId, patientId, occurredAt: at, recordedAt: at }
    return event('record.read.v1', { ...about, payload })
  })
}

function whoAsked(
  { seen, operation }: Read,
  { viewer, requestId, origin }: Asked,
): Omit<CarriedRead, 'at' | 'shown'> {
  const { id: viewerId, roles, purpose, agencyId } = viewer
  const asked = { operation: operation.name, action: operation.action, requestId, patientCount: seen.size }
  return { viewerId, roles: [...roles], purpose, agencyId, ...asked, ...toldOrigin(origin) }
}
