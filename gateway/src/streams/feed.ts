import { EventEmitter } from 'node:events'
import type { SigningKeys } from '@baton/auth/sign'
import { coalescedWrite } from '@baton/database/coalesce'
import { handleTogether } from '@baton/events/handle-once'
import type { DomainEvent } from '@baton/events/event'
import type { Logger } from '@baton/service-kit/log'
import type { DataSource, EntityManager } from 'typeorm'
import { listenTo } from '../listen-to.js'
import { openCursorSeal, type CursorSeal } from './cursor-seal.js'
import { changesOf, FEED, subjectUnder, type Change } from './feed-topics.js'

const CHANNEL = 'feed'
const KEPT = '5 days'
const LOOK_EVERY_MS = 2_000

/** What a stream follows: a subject, and what of it has labels that are open to its reader. */
export interface Followed extends Pick<Change, 'topic' | 'subject'> {
  readonly labels: readonly string[]
  /** Labels that a consent may open, record by record. */
  readonly byConsent?: readonly string[]
}

/** What changed, in one order for all gateways. */
export interface Feed {
  /** A cursor of the newest change. It is sealed, as all are: nobody reads from two how much was between them. */
  head(): Promise<string>
  /** Whether a text is a cursor of this feed. */
  knows(cursor: string): boolean
  /** The newest change of each subject after a cursor, oldest first. Throws for one that is too old or unknown. */
  after(followed: Followed, cursor: string): Promise<readonly Missed[]>
  /** Calls back after each change of a subject, in this or any other gateway; returns the way to stop. */
  watch(followed: Followed, wake: () => void): () => void
  close(): Promise<void>
}

/** A subject that changed after a cursor, with the cursor of its newest change. */
export interface Missed {
  readonly subject: string
  readonly cursor: string
  /** The record that changed, where only a consent lets the reader know of it; null where nothing has to be asked. */
  readonly record: string | null
}

/** A cursor from before what is still kept, or from elsewhere: the client reads the state again and starts anew. */
export class CursorExpired extends Error {
  override readonly name = 'CursorExpired'
}

/** What the feed stands on: the gateway's database with its address, and what cursors are sealed with. */
export interface FeedParts {
  readonly db: DataSource
  readonly url: string
  readonly log: Logger
  readonly keys: SigningKeys
}

/** Opens the feed on the gateway's database. */
export async function openFeed({ db, url, log, keys }: FeedParts): Promise<Feed> {
  const cursors = openCursorSeal(keys)
  const bell = new EventEmitter().setMaxListeners(0)
  let last = Number(await headOf(db))

  /** Rings for all that is new. One statement, however many streams are open. */
  async function look(): Promise<void> {
    const rows: { id: string; topic: string; subject: string }[] = await db.query(
      'select id::text, topic, subject from feed where id > $1 order by id limit 1000',
      [last],
    )
    for (const { id, topic, subject } of rows) {
      last = Math.max(last, Number(id))
      bell.emit(`${topic} ${subject}`)
      if (subject !== '*') bell.emit(`${topic} *`)
    }
    if (rows.length === 1_000) await look()
  }

  const lookAgain = (): void => void look().catch(() => undefined)
  const timer = setInterval(lookAgain, LOOK_EVERY_MS) // what no notification brought
  const listener = await listenTo({ url, channel: CHANNEL, log, heard: lookAgain, connected: look })
  return {
    head: async () => cursors.seal(await headOf(db)),
    knows: (cursor) => cursors.open(cursor) !== null,
    after: (followed, cursor) => missedAfter({ db, cursors }, followed, cursor),
    watch: (followed, wake) => {
      const calls = subjectsOf(followed).map((subject) => `${followed.topic} ${subject}`)
      for (const call of calls) bell.on(call, wake)
      return () => calls.forEach((call) => bell.off(call, wake))
    },
    close: async () => {
      clearInterval(timer)
      await listener.close()
    },
  }
}

async function missedAfter(
  { db, cursors }: { db: DataSource; cursors: CursorSeal },
  followed: Followed,
  cursor: string,
): Promise<readonly Missed[]> {
  const place = cursors.open(cursor)
  if (place === null) throw new CursorExpired()
  const [kept]: { oldest: string | null; newest: string }[] = await db.query(
    'select min(id)::text as oldest, coalesce(max(id), 0)::text as newest from feed',
  )
  const isTooOld = kept?.oldest && Number(place) + 1 < Number(kept.oldest)
  // Ahead of everything: from before this database was restored, or never told at all.
  if (isTooOld || Number(place) > Number(kept?.newest)) throw new CursorExpired()
  const missed: Missed[] = await db.query(
    `select split_part(subject, ' ', 1) as subject, max(id)::text as cursor,
            case when split_part(subject, ' ', 2) = any($5) then coalesce(record, '') end as record
       from feed
      where topic = $1 and ($2 = '*' or subject = any($3)) and id > $4
      group by 1, 3 order by max(id) limit 100`,
    [followed.topic, followed.subject, subjectsOf(followed), place, followed.byConsent ?? []],
  )
  return missed.map((one) => ({ ...one, cursor: cursors.seal(one.cursor) }))
}

function subjectsOf({ subject, labels, byConsent = [] }: Followed): readonly string[] {
  return [...new Set([subject, ...[...labels, ...byConsent].map((label) => subjectUnder(subject, label))])]
}

async function headOf(db: DataSource): Promise<string> {
  const [row]: { id: string }[] = await db.query('select coalesce(max(id), 0)::text as id from feed')
  return row?.id ?? '0'
}

/** Adds changes in an order that readers can rely on: writers take turns, so no smaller id commits later. */
export const appendToFeed = coalescedWrite(
  async (tx: EntityManager, lists: readonly (readonly Change[])[]): Promise<void> => {
    const changes = lists.flat()
    if (changes.length === 0) return
    await tx.query("select pg_advisory_xact_lock(hashtext('feed'))")
    await tx.query(
      `insert into feed (topic, subject, record)
       select topic, subject, record from unnest($1::text[], $2::text[], $3::text[]) as row (topic, subject, record)`,
      [
        changes.map(({ topic }) => topic),
        changes.map(({ subject }) => subject),
        changes.map(({ record }) => record ?? null),
      ],
    )
    // now() and not clock_timestamp(): an index finds nothing by what changes while it is looked for
    await tx.query(`delete from feed where at < now() - interval '${KEPT}'`)
    await tx.query(`notify ${CHANNEL}`)
  },
)

type Handler = (deps: { readonly db: DataSource }, event: DomainEvent<keyof typeof FEED>) => Promise<void>

/** The gateway's ear for what streams show. */
export const feedHandlers = Object.fromEntries(
  Object.keys(FEED).map((type): [string, Handler] => [
    type,
    async (deps, event) => {
      await handleTogether(deps, event, (tx) => appendToFeed(tx, changesOf(event)))
    },
  ]),
) as {
  readonly [Type in keyof typeof FEED]: (
    deps: { readonly db: DataSource },
    event: DomainEvent<Type>,
  ) => Promise<void>
}
