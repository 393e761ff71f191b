import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROLES } from '@baton/database/provision'
import { z } from 'zod'
import { PAYERS } from './payers.js'

const schema = z.object({
  /** Password of the embedded Postgres's superuser. */
  postgres: z.string(),
  /** Password of each database role. */
  roles: z.record(z.string(), z.string()),
  /** Signs what processes say to each other. */
  signingKey: z.string(),
  /** Signs the cursors of lists. */
  cursor: z.string(),
  /** Webhook secrets and the signatures of links are derived from it. */
  partner: z.string(),
  /** With it the provider of text messages knows us, and signs replies. */
  sms: z.string(),
  /** With it each payer signs its notifications. */
  notifications: z.record(z.string(), z.string()),
})

/** The secrets of one local stack; nothing outside its folder knows them. */
export type Secrets = z.output<typeof schema>

/** The stack's secrets: made once, kept in `secrets.json`, readable by its user alone. */
export function readSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json')
  const known = existsSync(file) ? schema.partial().parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const secrets: Secrets = {
    postgres: known.postgres ?? secret(),
    roles: { ...Object.fromEntries(ROLES.map((role) => [role, secret()])), ...known.roles },
    signingKey: known.signingKey ?? secret(),
    cursor: known.cursor ?? secret(),
    sms: known.sms ?? secret(),
    partner: known.partner ?? secret(),
    notifications: {
      ...Object.fromEntries(PAYERS.map(({ code }) => [code, secret()])),
      ...known.notifications,
    },
  }
  writeSecret(file, secrets)
  return secrets
}

/** The private key (JWK, ES256) of the development issuer: made once. Returns the path of its file. */
export function developmentIssuerKey(dir: string): string {
  const file = join(dir, 'dev-issuer-key.json')
  if (existsSync(file)) return file
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeSecret(file, {
    ...privateKey.export({ format: 'jwk' }),
    alg: 'ES256',
    use: 'sig',
    kid: `dev-${secret().slice(0, 8)}`,
  })
  return file
}

function secret(): string {
  return randomBytes(32).toString('hex')
}

function writeSecret(file: string, content: object): void {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
