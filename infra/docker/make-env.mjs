// Writes the secrets that docker-compose.yml asks for, once: `.env`, and the development issuer's key beside it.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const secret = () => randomBytes(32).toString('hex')
if (existsSync(`${root}.env`)) {
  console.error('.env exists and stays as it is: remove it first to make new secrets.')
  process.exit(1)
}
const databases = [
  'patients',
  'care_plans',
  'referrals',
  'authorizations',
  'metrics',
  'gateway',
  'relay',
  'clock',
]
const passwords = Object.fromEntries(['migrator', ...databases].map((name) => [name, secret()]))
const payers = JSON.parse(readFileSync(`${root}infra/local/payers.json`, 'utf8')).map((payer) => ({
  ...payer,
  baseUrl: `http://payer-simulator:4030/${payer.code}`,
  notificationSecret: secret(),
}))
const variables = {
  POSTGRES_PASSWORD: secret(),
  ...Object.fromEntries(
    Object.entries(passwords).map(([name, value]) => [`${name.toUpperCase()}_PASSWORD`, value]),
  ),
  ROLE_PASSWORDS: JSON.stringify(
    Object.fromEntries(Object.entries(passwords).map(([name, value]) => [`baton_${name}`, value])),
  ),
  SIGNING_KEYS: JSON.stringify({ k1: secret() }),
  CURSOR_SECRET: secret(),
  SMS_AUTH_TOKEN: secret(),
  PARTNER_KEY: secret(),
  PAYERS: JSON.stringify(payers),
  NOTIFICATION_SECRETS: JSON.stringify(
    Object.fromEntries(payers.map((one) => [one.code, one.notificationSecret])),
  ),
}
const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'\n`)
writeFileSync(`${root}.env`, lines.join(''), { mode: 0o600 })

// The folder is closed to others; the file is open to the container's user.
mkdirSync(`${root}.baton/docker`, { recursive: true, mode: 0o700 })
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = {
  ...privateKey.export({ format: 'jwk' }),
  alg: 'ES256',
  use: 'sig',
  kid: `dev-${secret().slice(0, 8)}`,
}
writeFileSync(`${root}.baton/docker/dev-issuer-key.json`, JSON.stringify(key), { mode: 0o644 })
console.log('Wrote .env and .baton/docker/dev-issuer-key.json: now run docker compose up --build')
