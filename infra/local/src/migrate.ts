import { existsSync } from 'node:fs'
import { migrateDatabase } from '@baton/database/migrate'
import { DATABASES, OWNER_ROLE, type DatabaseName } from '@baton/database/provision'

// The one place that knows where every service keeps its SQL; it imports nothing of a service.
const root = new URL('../../../', import.meta.url)
const KIT = ['packages/events/migrations/', 'packages/database/migrations/', 'packages/auth/migrations/']

/** Folders of SQL for each database, in the order they run: what the packages need first. */
const FOLDERS: Readonly<Record<DatabaseName, readonly string[]>> = {
  patients: [...KIT, 'services/patients/src/storage/migrations/'],
  care_plans: [...KIT, 'services/care-plans/src/storage/migrations/'],
  referrals: [...KIT, 'services/referrals/src/storage/migrations/'],
  authorizations: [...KIT, 'services/authorizations/src/storage/migrations/'],
  metrics: [...KIT, 'services/metrics/src/storage/migrations/'],
  gateway: [...KIT, 'gateway/migrations/'],
  relay: ['packages/events/relay-migrations/'],
  clock: ['packages/service-kit/clock-migrations/'],
}

/** Every database of Baton. */
export const DATABASE_NAMES = Object.keys(FOLDERS) as readonly DatabaseName[]

/** The folders of a database that exist. */
export function migrationFolders(name: DatabaseName): readonly URL[] {
  return FOLDERS[name].map((folder) => new URL(folder, root)).filter((folder) => existsSync(folder))
}

/** Brings one database up to date as its owner. Returns the names of the files that ran now. */
export async function migrateOne(name: DatabaseName, ownerUrl: string): Promise<readonly string[]> {
  return migrateDatabase({ url: ownerUrl, appRole: DATABASES[name], folders: migrationFolders(name) })
}

/** The URL of a database on the server of `adminUrl`, as another role. */
export function urlFor(
  adminUrl: string,
  login: { role: string; password: string; database: string },
): string {
  const url = new URL(adminUrl)
  url.username = login.role
  url.password = encodeURIComponent(login.password)
  url.pathname = `/${login.database}`
  return url.href
}

/** Brings every database up to date; each role's password is in `passwords`. Returns how many files ran. */
export async function migrateAll(
  adminUrl: string,
  passwords: Readonly<Record<string, string>>,
): Promise<number> {
  const ran = await Promise.all(
    DATABASE_NAMES.map((database) =>
      migrateOne(
        database,
        urlFor(adminUrl, { role: OWNER_ROLE, password: passwords[OWNER_ROLE] ?? '', database }),
      ),
    ),
  )
  return ran.flat().length
}
