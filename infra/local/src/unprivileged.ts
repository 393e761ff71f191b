import { execFileSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'

/** Whose rights a store runs with; empty means our own. */
export interface Identity {
  readonly uid?: number
  readonly gid?: number
}

/** Postgres refuses to run as root, so root lends it the identity of `postgres` or, failing that, `nobody`. */
export function unprivilegedIdentity(): Identity {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) }
    } catch {
      continue // no such user on this machine
    }
  }
  throw new Error(
    'Postgres refuses to run as root and this machine has no user `nobody`: run Baton as another user.',
  )
}

function idOf(flag: '-u' | '-g', user: string): number {
  return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
}

/** Whether every folder above and including `path` lets any user pass. */
export function isReachable(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** Where such folders stand: every user can enter it, and it survives a restart of the machine. */
const OPEN = '/var/tmp'

/** A folder outside the checkout that another user can enter: for root's checkouts below a closed home. */
export function openFolderFor(path: string): string {
  removeOrphans()
  const folder = join(OPEN, `baton-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (!isOurs(folder)) throw new Error(`${folder} belongs to somebody else: remove it, then start again.`)
  writeFileSync(join(folder, 'origin'), path)
  return folder
}

/** Folders whose stack is gone: a throwaway one, for instance, whose runner was killed. */
function removeOrphans(): void {
  for (const name of readdirSync(OPEN).filter((one) => /^baton-[0-9a-f]{12}$/.test(one))) {
    const folder = join(OPEN, name)
    const origin = join(folder, 'origin')
    if (!isOurs(folder) || !existsSync(origin) || existsSync(readFileSync(origin, 'utf8'))) continue
    rmSync(folder, { recursive: true, force: true })
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === process.getuid?.()
}

/** Makes a folder that the identity owns and nobody else reads. */
export function ownFolder(folder: string, identity: Identity): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(folder, identity.uid, identity.gid)
}
