import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import type { EventHandlers } from '@baton/events/inbox'
import type { Source } from '@baton/events/subscriptions'
import type { Job } from '@baton/jobs/run-jobs'
import type { EntitySchema } from 'typeorm'
import type { Deps, RequestContext } from './request-context.js'

/** Work that looks for what no nudge reached, again and again. Must be safe on two machines at once. */
export interface Sweep<D> {
  readonly name: string
  readonly everyMs: number
  run(deps: D): Promise<void>
}

/** Numbers that an operator watches: read from the database when they are asked for, by the label `what`. */
export interface WatchedNumbers<D> {
  /** The Prometheus name, `baton_dead_letters`. */
  readonly name: string
  readonly help: string
  read(deps: D): Promise<Readonly<Record<string, number>>>
}

/** The same of each of several, by one more label. */
export interface WatchedOfEach<D> extends Pick<WatchedNumbers<D>, 'name' | 'help'> {
  /** What tells them apart, for example `payer`. */
  readonly label: string
  readEach(deps: D): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

/** What an inbound route receives. The gateway authenticated, limited and signed it. */
export interface RouteRequest {
  /** The path with its query. */
  path: string
  headers: IncomingHttpHeaders
  viewer: Viewer | null
  requestId: string
  /** Where it came from; not there when the gateway does not say. */
  origin?: Origin | null
  /** The whole body; empty for a streamed route. */
  body: Buffer
  /** The body as it comes, for a streamed route. Fails at the end if it is not what the gateway signed. */
  stream: Readable
}

/** What a route answers: JSON in `body`, or something else in `content`. */
export interface RouteAnswer {
  readonly status: number
  readonly body?: unknown
  /** A page or a file, whole or as a stream. */
  readonly content?: { readonly type: string; readonly data: string | Buffer | Readable }
  /** Further headers; the gateway passes on those that it knows (`PASSED_BACK` in its forward.ts). */
  readonly headers?: Readonly<Record<string, string>>
}

/** Files and messages that the gateway passes on to their owner. */
export interface Route<D> {
  readonly method: 'POST' | 'GET' | 'PUT'
  /** The beginning of the path, for example `/import/fhir`. */
  readonly path: string
  /** Hand the body over as a stream instead of reading it whole (1 MiB at most). */
  readonly stream?: boolean
  handle(deps: D, request: RouteRequest): Promise<RouteAnswer>
}

/** A whole service: its graph, its storage, and what runs later. */
export interface ServiceDefinition<D extends Deps = Deps> {
  readonly name: Source
  /** The service's schema.graphql. */
  readonly schema: URL
  readonly resolvers: object
  // TypeORM's EntitySchema is invariant in its row type; the list holds schemas of many.
  readonly entities: readonly EntitySchema[]
  /** The folder of the service's own migrations. */
  readonly migrations: URL
  /** Adds the loaders of one request. Its access watch tells the access log; the service that keeps the log brings its own. */
  context(base: RequestContext & D): object
  readonly handlers: EventHandlers<D>
  readonly jobs: readonly Job<D>[]
  readonly sweeps: readonly Sweep<D>[]
  readonly routes: readonly Route<D>[]
  /** What its worker shows at `/metrics` besides what every process shows. */
  readonly watched?: readonly (WatchedNumbers<D> | WatchedOfEach<D>)[]
  /** Opens what only this service needs. */
  openDeps?(base: Deps, env: NodeJS.ProcessEnv): Promise<D>
}
