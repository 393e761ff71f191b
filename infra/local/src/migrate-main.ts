import { provision, ROLES } from '@baton/database/provision'
import { z } from 'zod'
import { migrateAll } from './migrate.js'

// The migration step by itself, before a rollout: creates missing roles and databases, then runs missing migrations.
// DATABASE_URL names a role that may create both; ROLE_PASSWORDS is JSON, a password for every role.
const passwords = z.object(Object.fromEntries(ROLES.map((role) => [role, z.string().min(1)])))

const { DATABASE_URL: adminUrl, ROLE_PASSWORDS: text } = process.env
if (!adminUrl || !text) {
  process.stderr.write(
    'Set DATABASE_URL (a role that may create roles and databases) and ROLE_PASSWORDS (JSON by role).\n',
  )
  process.exit(2)
}
const parsed = passwords.safeParse(JSON.parse(text))
if (!parsed.success) {
  const missing = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  process.stderr.write(`ROLE_PASSWORDS lacks ${missing}.\n`)
  process.exit(2)
}
await provision({ adminUrl, passwords: parsed.data })
process.stdout.write(`${await migrateAll(adminUrl, parsed.data)} migrations ran.\n`)
