import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedis } from '@baton/local/embedded-redis'
import { startPostgres, type EmbeddedPostgres } from '@baton/local/embedded-postgres'
import { buildTemplates, migrationsHash, TEST_PASSWORD } from './template-databases.js'

export { createDatabaseFromTemplate, type TestDatabase } from './template-databases.js'

/** The stores of one test run. */
export interface TestStores {
  /** postgres:// URL of a superuser. */
  readonly adminUrl: string
  readonly redisUrl: string
  /** Stops what was started and removes its data. */
  stop(): Promise<void>
}

/** Originals older than these are removed. */
const KEEP_ORIGINALS = 3

/**
 * Starts Postgres and Redis for a test run, or uses DATABASE_URL and REDIS_URL. Each run copies a cluster that holds
 * one migrated template database per service; that cluster is built again only when a migration changed. Runs at the
 * same time share nothing but the original they copy.
 */
export async function startTestStores(): Promise<TestStores> {
  removeOld(cacheFolder())
  const folder = join(cacheFolder(), `run-${process.pid}-${randomBytes(3).toString('hex')}`)
  const env = process.env
  const postgres = env['DATABASE_URL'] ? null : await startCopy(folder)
  const redis = env['REDIS_URL'] ? null : await startRedis({ dir: join(folder, 'redis') })
  const adminUrl = env['DATABASE_URL'] ?? postgres?.url ?? ''
  if (!postgres) await buildTemplates(adminUrl)
  return {
    adminUrl,
    redisUrl: env['REDIS_URL'] ?? redis?.url ?? '',
    stop: async () => {
      await Promise.all([postgres?.stop(), redis?.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startCopy(folder: string): Promise<EmbeddedPostgres> {
  const original = await originalCluster()
  mkdirSync(join(folder, 'postgres'), { recursive: true, mode: 0o755 })
  // -a keeps the owner: Postgres runs only on files that are its own.
  execFileSync('cp', ['-a', join(original, 'postgres', 'data'), join(folder, 'postgres', 'data')])
  return startPostgres({ dir: join(folder, 'postgres'), password: TEST_PASSWORD, forgetful: true })
}

/** A stopped cluster with all templates, built beside its place and then renamed into it: there is no half one. */
async function originalCluster(): Promise<string> {
  const cache = cacheFolder()
  const place = join(cache, `original-${migrationsHash()}`)
  if (existsSync(place)) return place
  const unfinished = join(cache, `run-${process.pid}-${randomBytes(3).toString('hex')}`)
  const postgres = await startPostgres({
    dir: join(unfinished, 'postgres'),
    password: TEST_PASSWORD,
    forgetful: true,
  })
  try {
    await buildTemplates(postgres.url)
  } finally {
    await postgres.stop()
  }
  try {
    renameSync(unfinished, place)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(place)) throw error // else another run was first
  }
  return place
}

/** Below /var/tmp, where the unprivileged identity of a root's Postgres can enter, too. */
function cacheFolder(): string {
  const parent = existsSync('/var/tmp') ? '/var/tmp' : tmpdir()
  const folder = join(parent, `baton-tests-${process.getuid?.() ?? 'user'}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

function removeOld(cache: string): void {
  const entries = readdirSync(cache)
  const abandoned = entries.filter((name) => /^run-\d+-/.test(name) && !isRunning(Number(name.split('-')[1])))
  const originals = entries.filter((name) => name.startsWith('original-'))
  const age = (name: string): number => statSync(join(cache, name)).ctimeMs
  const old = originals.sort((a, b) => age(b) - age(a)).slice(KEEP_ORIGINALS)
  for (const name of [...abandoned, ...old]) rmSync(join(cache, name), { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
