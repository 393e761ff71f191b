// Starts one Postgres and one Redis for the whole jest run; test files find them in the environment.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const compiled = new URL('dist/stores.js', import.meta.url)

/** Jest's globalSetup: it runs outside jest's module system, on compiled code. */
export default async function setup() {
  if (!existsSync(compiled)) {
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
    execFileSync(process.execPath, [tsc, '-b', fileURLToPath(new URL('.', import.meta.url))], {
      stdio: 'inherit',
    })
  }
  const { startTestStores } = await import(compiled.href)
  const stores = await startTestStores()
  process.env.TEST_DATABASE_URL = stores.adminUrl
  process.env.TEST_REDIS_URL = stores.redisUrl
  globalThis.batonTestStores = stores
}
