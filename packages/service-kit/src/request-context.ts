import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Redis } from 'ioredis'
import type { DataSource } from 'typeorm'
import type { Clock } from './clock.js'
import type { GraphReader } from './graph-client.js'
import type { Logger } from './log.js'

/** What every operation, job, handler and sweep may use. */
export interface Deps {
  readonly db: DataSource
  readonly clock: Clock
  readonly log: Logger
  /** For nudging only. Null where a test needs no queue. */
  readonly redis: Redis | null
  /** Signs the cursors of lists. */
  readonly cursorSecret: string
  /** Reads other services' data through the gateway; null in a subgraph process, which never reads the graph. */
  readonly graph: GraphReader | null
}

/** One request to a subgraph. */
export interface RequestContext extends Deps {
  /** Who asks; null for nobody. The gateway signed it. */
  readonly viewer: Viewer | null
  readonly requestId: string
  /** Where it came from, when the gateway says so. */
  readonly origin?: Origin | null
  /** Sent back beside the answer. */
  readonly extensions: Record<string, unknown>
  /** Whether whoever asks tells the access log what it is shown; else the service does. */
  readonly carriesReads?: boolean
  /** Notes what of whom is read, for the access log. */
  readonly accessWatch?: AccessWatch
}

/** A field of the schema. */
export interface FieldCoordinate {
  readonly typeName: string
  /** `Type.field`. */
  readonly name: string
}

/** Sees every field that is resolved, and is asked once more before the answer leaves. */
export interface AccessWatch {
  field(source: unknown, coordinate: FieldCoordinate, info: GraphQLResolveInfo): void
  /** When it fails, the answer is withheld: what cannot be logged is not shown. */
  beforeAnswer(): Promise<void>
  /** In place of it where whoever asks tells the log: what is to be told, as a list in JSON; empty where nothing is. */
  toCarry?(): Promise<string>
}

/** Who asks. Nobody is an error, though access rules refuse that much earlier. */
export function requireViewer(context: Pick<RequestContext, 'viewer'>): Viewer {
  if (context.viewer) return context.viewer
  throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })
}
