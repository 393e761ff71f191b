import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startContender, type Contender } from './contender.js'

const FOLDER = new URL('../../rivals/', import.meta.url)

/** The gateways of other makers that could be started, and a line on each that could not. */
export interface Rivals {
  readonly started: readonly Contender[]
  readonly missing: readonly string[]
}

/** Starts the other gateways; what is not to be had here is named with the reason, never left out in silence. */
export async function startRivals(env: NodeJS.ProcessEnv): Promise<Rivals> {
  const started: Contender[] = []
  const missing: string[] = []
  for (const [name, script] of Object.entries({
    'Hive Gateway': 'hive-main.js',
    Grafbase: 'grafbase-main.js',
  })) {
    try {
      await install()
      started.push(await startContender(name, new URL(script, import.meta.url), env))
    } catch (error) {
      missing.push(`${name}: not measured: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { started, missing }
}

/** They weigh more than the product: npm installs them for this bench alone, exactly as `rivals/package-lock.json` says. */
async function install(): Promise<void> {
  if (existsSync(new URL('node_modules/.package-lock.json', FOLDER))) return
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  await promisify(execFile)('npm', options, { cwd: fileURLToPath(FOLDER) })
}
