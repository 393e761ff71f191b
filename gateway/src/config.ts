import { ConfigError, json, processEnvironment, readConfig } from '@baton/service-kit/config'
import { z } from 'zod'
import { POINTS_OF_AN_OPERATION } from './limits/operation-cost.js'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

const gatewayEnvironment = processEnvironment.extend({
  /** Nudges of the gateway's own inbox; without it the inbox is swept. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** { key id: secret }; the first signs, all verify. */
  SIGNING_KEYS: json(z.record(z.string(), z.string().min(32))),
  /** { subgraph: address of its process }. */
  SUBGRAPH_URLS: json(z.record(z.string(), z.url())),
  /**
   * Where `/metrics` is shown, to those inside alone. Unset: beside the graph on a development stack, in production
   * nowhere.
   */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /**
   * How many proxies of your own stand in front, each of which appends the address of whom it heard to X-Forwarded-For. 0: the
   * access log keeps the address of the connection.
   */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** 1: the built-in issuer of development tokens. */
  DEV_ISSUER: flag.default(false),
  /** Where the development issuer keeps its key (JWK); it is made when it is missing. */
  DEV_ISSUER_KEY: z.string().default('.baton/dev-issuer.jwk.json'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_JWKS_URI: z.url().optional(),
  /** Names of the claims that say who somebody is. */
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  OIDC_SUBJECT_CLAIM: z.string().default('sub'),
  OIDC_AGENCY_CLAIM: z.string().default('agency_id'),
  OIDC_PATIENTS_CLAIM: z.string().default('patient_ids'),
  OIDC_PURPOSE_CLAIM: z.string().default('purpose'),
  /** 1: the graph describes itself to whoever is signed in. On in development unless told. */
  INTROSPECTION: flag.optional(),
  /** { client name: off | log | enforce }: what happens to operations that a client has not registered; `*` for the rest. */
  OPERATION_MODES: json(z.record(z.string(), z.enum(['off', 'log', 'enforce']))).default({}),
  /** Points that one operation may cost. */
  COST_PER_OPERATION: z.coerce.number().int().min(1).default(POINTS_OF_AN_OPERATION),
  /** Points that one person of the staff, or a worker, may spend in a minute. */
  COST_PER_MINUTE_STAFF: z.coerce.number().int().min(1).default(5_000_000),
  /** Points that one partner agency may spend in a minute. */
  COST_PER_MINUTE_PARTNER: z.coerce.number().int().min(1).default(200_000),
  /** Operations that take longer than this are logged by name, in milliseconds. */
  SLOW_OPERATION_MS: z.coerce.number().int().min(0).default(1_000),
  /** The largest document, in bytes. */
  DOCUMENT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(25 * 1024 * 1024),
  /** The largest import, in bytes as sent. */
  IMPORT_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(2 * 1024 ** 3),
})

/** Everything the gateway is told from outside. */
export type GatewayConfig = z.output<typeof gatewayEnvironment>

/** Parses the environment once, and refuses what may not stand in production. */
export function readGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const config = readConfig(gatewayEnvironment, env)
  if (config.DEV_ISSUER && config.NODE_ENV === 'production') {
    throw new ConfigError(
      'DEV_ISSUER is 1, but the development issuer gives tokens to anybody: unset it in production.',
    )
  }
  const oidc = [config.OIDC_ISSUER, config.OIDC_AUDIENCE, config.OIDC_JWKS_URI]
  if (!config.DEV_ISSUER && oidc.some((value) => value === undefined)) {
    throw new ConfigError(
      'Nobody could sign in: set OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URI (or DEV_ISSUER=1).',
    )
  }
  return config
}
