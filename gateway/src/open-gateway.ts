import { createVerifier } from '@baton/auth/verify'
import { wallClock, type ProcessClock } from '@baton/service-kit/clock'
import type { Handler } from '@baton/service-kit/http-server'
import { withLastResort } from '@baton/service-kit/last-resort'
import type { Logger } from '@baton/service-kit/log'
import type { Redis } from 'ioredis'
import type { Registry } from 'prom-client'
import { Pool } from 'undici'
import { Connections } from './subgraphs/http/connections.js'
import type { AccessEpochFeed } from './viewers/access-epoch-feed.js'
import type { Trust } from './viewers/authenticate.js'
import { ALGORITHMS, type ClaimNames, type Issuer, type Moment } from './viewers/bearer-tokens.js'
import { issuerKeys } from './viewers/issuer-keys.js'
import type { GatewayConfig } from './config.js'
import type { DeactivatedPeople } from './viewers/deactivated-people.js'
import { devHandler } from './development/dev-handlers.js'
import { openDevIssuer, type DevIssuer } from './development/dev-issuer.js'
import { explorerHandler } from './explorer.js'
import { graphqlHandler } from './graphql-handler.js'
import { fhirHandler } from './inbound/fhir.js'
import type { Pools } from './inbound/forward.js'
import { hl7v2Handler } from './inbound/hl7v2.js'
import { importHandler } from './inbound/import.js'
import { agencyLinkHandler } from './inbound/links.js'
import { metricsFileHandler } from './inbound/metrics.js'
import { patientFileHandler } from './inbound/patient-files.js'
import { payerNotificationHandler } from './inbound/payers.js'
import { smsHandler } from './inbound/sms.js'
import { openGraphs } from './open-graphs.js'
import { openQueueBoard } from './ops/queue-board.js'
import { queueBoardHandler, type QueueBoardParts } from './ops/queue-board-handler.js'
import { Places } from './places.js'
import { patientsByMrn } from './development/patients-by-mrn.js'
import { ListsBeside } from './registered/lists-beside.js'
import { followOperationManifests } from './registered/operation-manifests.js'
import { registeredOperations } from './registered/registered-operations.js'
import type { Feed } from './streams/feed.js'
import { streamHandler } from './streams/stream-handler.js'
import { SUPERGRAPH_FOLDER } from './supergraph-file.js'
import { followSystemOperations } from './registered/system-operations.js'

/** What the gateway stands on; a test brings its own. */
export interface GatewayParts {
  readonly config: GatewayConfig
  readonly log: Logger
  readonly epoch: Pick<AccessEpochFeed, 'current' | 'raise'>
  readonly deactivated: Pick<DeactivatedPeople, 'has' | 'add'>
  /** What wakes open streams. */
  readonly feed: Feed
  /** Where the numbers of use are shown. */
  readonly metrics: Registry
  readonly clock: Pick<ProcessClock, 'version'>
  readonly setClock: ((instant: Date | null) => Promise<number>) | null
  /** Where the composed files are; the committed ones unless told. */
  readonly folder?: URL
  /** Where gateways tell each other what clients have spent; each counts alone without it. */
  readonly redis?: Redis | null
}

/** To one subgraph, of one kind. */
const MOST_CONNECTIONS = 32
/** That come in at a time: with the largest documents those of one person are half a gigabyte on the disk. */
const MOST_FILES = { ofOne: 20, ofAll: 200 }

/** A gateway ready to be listened on. */
export interface Gateway {
  readonly handlers: readonly Handler[]
  stop(): Promise<void>
}

/** Puts the gateway together: the graph, who may ask it, and the doors for files and messages. */
export async function openGateway(parts: GatewayParts): Promise<Gateway> {
  const { config, log, epoch, clock } = parts
  const folder = parts.folder ?? SUPERGRAPH_FOLDER
  const keys = config.SIGNING_KEYS
  const [reading, sending] = [openPools(config.SUBGRAPH_URLS), openPools(config.SUBGRAPH_URLS)]
  const connections = openConnections(config.SUBGRAPH_URLS)
  const moment = (): Moment => ({ accessEpoch: epoch.current(), clockVersion: clock.version })
  const introspection = config.INTROSPECTION ?? config.NODE_ENV !== 'production'
  const { redis } = parts
  const lists = new ListsBeside(log)
  const graphs = await openGraphs({ ...parts, folder, lists, introspection, connections })
  const issuer = config.DEV_ISSUER ? await openDevIssuer(config.DEV_ISSUER_KEY) : null
  const trust: Trust = {
    issuers: [...(issuer ? [issuer.trusted] : []), ...oidcIssuers(config)],
    verify: createVerifier({ keys, audience: 'gateway' }),
    systemOperations: await followSystemOperations(folder, lists),
    moment,
    proxies: config.TRUSTED_PROXIES,
    deactivated: parts.deactivated,
  }
  const manifests = await followOperationManifests(folder, lists)
  const registered = registeredOperations(manifests, config.OPERATION_MODES, log)
  const ways = { reading, sending, files: new Places(MOST_FILES), keys }
  const secure = config.NODE_ENV === 'production'
  const dev = (known: DevIssuer): Handler =>
    devHandler({
      issuer: known,
      trust,
      patientIds: patientsByMrn(graphs.staff, moment),
      setClock: parts.setClock,
    })
  const handlers = [
    graphqlHandler(graphs, trust, registered),
    streamHandler({ graphs, trust, feed: parts.feed, registered }),
    importHandler(ways, trust, config.IMPORT_LIMIT_BYTES),
    patientFileHandler(ways, trust, config.DOCUMENT_LIMIT_BYTES),
    fhirHandler(ways, trust),
    hl7v2Handler(ways, trust),
    metricsFileHandler(ways, trust),
    payerNotificationHandler(ways),
    smsHandler(ways),
    agencyLinkHandler(ways),
    ...(redis ? [queuesOf({ trust, secure, log }, redis)] : []),
    ...(issuer ? [dev(issuer)] : []),
    // Where the schema may not be asked for, it is not shown either.
    ...(introspection ? [await explorerHandler({ folder, door: issuer ? null : { trust, secure } })] : []),
  ]
  return {
    handlers: withLastResort(handlers, log),
    stop: async () => {
      await graphs.stop()
      for (const one of connections.values()) one.close()
      await Promise.all([...reading.values(), ...sending.values()].map((pool) => pool.close()))
    },
  }
}

function queuesOf(parts: Omit<QueueBoardParts, 'board'>, redis: Redis): Handler {
  const board = openQueueBoard(redis, () => wallClock().now().getTime())
  return queueBoardHandler({ ...parts, board })
}

/** Questions go over connections of their own (decision 0280). */
function openConnections(urls: Readonly<Record<string, string>>): ReadonlyMap<string, Connections> {
  const open = (url: string): Connections => new Connections(new URL(url), MOST_CONNECTIONS)
  return new Map(Object.entries(urls).map(([name, url]) => [name, open(url)]))
}

/** Files and messages of the other doors, whose bodies are streamed. */
function openPools(urls: Readonly<Record<string, string>>): Pools {
  const open = (url: string): Pool =>
    new Pool(new URL(url).origin, { connections: MOST_CONNECTIONS, keepAliveTimeout: 30_000 })
  return new Map(Object.entries(urls).map(([name, url]) => [name, open(url)]))
}

function oidcIssuers(config: GatewayConfig): readonly Issuer[] {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URI: uri } = config
  if (issuer === undefined || audience === undefined || uri === undefined) return []
  const claims: ClaimNames = {
    subject: config.OIDC_SUBJECT_CLAIM,
    roles: config.OIDC_ROLES_CLAIM,
    agency: config.OIDC_AGENCY_CLAIM,
    patients: config.OIDC_PATIENTS_CLAIM,
    purpose: config.OIDC_PURPOSE_CLAIM,
  }
  return [{ issuer, audience, key: issuerKeys(new URL(uri)), algorithms: ALGORITHMS, claims }]
}
