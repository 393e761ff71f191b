import { join } from 'node:path'
import { PERSONAS } from '@baton/auth/personas'
import { DATABASES, RELAY_ROLE, type DatabaseName } from '@baton/database/provision'
import { urlFor } from './migrate.js'
import { PAYERS } from './payers.js'
import { databaseOf, SERVICES, type ProcessEntry, type ProcessKind } from './process-table.js'
import type { Secrets } from './secrets.js'

/** What the processes of a stack have in common. */
export interface StackFacts {
  readonly dir: string
  readonly adminUrl: string
  readonly redisUrl: string
  /** Address of each process, by name. */
  readonly urls: Readonly<Record<string, string>>
  readonly secrets: Secrets
  /** Where hospitals' HL7 v2 messages arrive. */
  readonly mllpPort: number
  /** Where the sandbox takes mail. */
  readonly smtpPort: number
  /** File with the private key of the development issuer. */
  readonly issuerKey: string
  /** Whether the shared clock may be set. */
  readonly virtualClock: boolean
}

type Environment = Readonly<Record<string, string>>

/** The environment of one process: what every process gets, and what its kind needs besides. */
export function environmentOf(process: ProcessEntry, stack: StackFacts): Environment {
  const { secrets } = stack
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: new URL(stack.urls[process.name] ?? '').port,
    REDIS_URL: stack.redisUrl,
    ...(process.database ? { DATABASE_URL: databaseUrl(stack, process.database) } : {}),
    // Each process reads the clock with its own role; only the gateway's may set it.
    ...(stack.virtualClock
      ? { CLOCK_DATABASE_URL: databaseUrl(stack, 'clock', DATABASES[process.database ?? 'clock']) }
      : {}),
    SIGNING_KEYS: JSON.stringify({ k1: secrets.signingKey }),
    CURSOR_SECRET: secrets.cursor,
    GATEWAY_URL: stack.urls['gateway'] ?? '',
    BATON_STACK_DIR: stack.dir,
    APOLLO_TELEMETRY_DISABLED: '1',
    ...KINDS[process.kind](stack),
    ...(process.database === 'referrals' ? partners(stack) : {}),
  }
}

/** Partners of a local stack run on this machine, so their webhooks may lead here. */
function partners(stack: StackFacts): Environment {
  return { PARTNER_KEY: stack.secrets.partner, WEBHOOK_PRIVATE_TARGETS: 'allow' }
}

const KINDS: Readonly<Record<ProcessKind, (stack: StackFacts) => Environment>> = {
  gateway: (stack) => ({
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SERVICES.map((name) => [name, stack.urls[name]]))),
    DEV_ISSUER: '1',
    DEV_ISSUER_KEY: stack.issuerKey,
  }),
  mllp: (stack) => ({ MLLP_PORT: String(stack.mllpPort) }),
  subgraph: (stack) => ({ ...payers(stack), ...contacts(stack) }),
  worker: (stack) => ({ ...payers(stack), ...contacts(stack) }),
  relay: (stack) => ({ SERVICE_DATABASE_URLS: JSON.stringify(relayUrls(stack)) }),
  contact: (stack) => ({ SMTP_PORT: String(stack.smtpPort), SMS_AUTH_TOKEN: stack.secrets.sms }),
  payer: (stack) => ({
    NOTIFY_URL: stack.urls['gateway'] ?? '',
    NOTIFICATION_SECRETS: JSON.stringify(stack.secrets.notifications),
  }),
}

/** The coordinator and the nurse of the stories have shown that they can send a request; who is new has not. */
const SUBMITTERS = [PERSONAS.dana, PERSONAS.ida].map(({ id }) => ({
  practitionerId: id,
  competency: 'PA_SUBMISSION',
}))

/** Every payer of a local stack is the simulator, under a path of its own; a clearinghouse is a folder of the stack. */
function payers(stack: StackFacts): Environment {
  const list = PAYERS.map(({ x12, ...payer }) => ({
    ...payer,
    ...(x12 ? { x12: { ...x12, ...(x12.folder ? { folder: join(stack.dir, x12.folder) } : {}) } } : {}),
    baseUrl: `${stack.urls['payer-simulator'] ?? ''}/${payer.code}`,
    notificationSecret: stack.secrets.notifications[payer.code],
  }))
  return { PAYERS: JSON.stringify(list), COMPETENCIES: JSON.stringify(SUBMITTERS) }
}

/** Text messages and mail go to the sandbox, whose replies come back through the gateway. */
function contacts(stack: StackFacts): Environment {
  return {
    SMS_URL: stack.urls['contact-sandbox'] ?? '',
    SMS_AUTH_TOKEN: stack.secrets.sms,
    SMS_REPLY_URL: `${stack.urls['gateway'] ?? ''}/in/sms`,
    SMTP_URL: `smtp://127.0.0.1:${stack.smtpPort}`,
  }
}

/** All outboxes and inboxes, with the relay's own role. */
function relayUrls(stack: StackFacts): Environment {
  const databases = [
    ...SERVICES.map((name) => [name, databaseOf(name)] as const),
    ['gateway', 'gateway'] as const,
  ]
  return Object.fromEntries(
    databases.map(([name, database]) => [name, databaseUrl(stack, database, RELAY_ROLE)]),
  )
}

function databaseUrl(stack: StackFacts, database: DatabaseName, role: string = DATABASES[database]): string {
  return urlFor(stack.adminUrl, { role, password: stack.secrets.roles[role] ?? '', database })
}
