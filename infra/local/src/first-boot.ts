import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url))
const STEPS = [
  ['load-synthetic', '--here'],
  ['scenario', 'S1', '--here'],
] as const

/** Where the first boot of a stack talks to, and how it is ended early. */
export interface FirstBoot {
  readonly dir: string
  readonly gatewayUrl: string
  readonly payerUrl: string
  readonly signal: AbortSignal
}

/** Loads the synthetic population and plays the discharge story, once per stack. Returns whether all of it worked. */
export async function firstBoot(boot: FirstBoot): Promise<boolean> {
  const done = join(boot.dir, 'first-boot-done')
  if (existsSync(done)) return true
  for (const args of STEPS) {
    if (!(await runCli(args, boot))) return false
  }
  writeFileSync(done, '')
  return true
}

async function runCli(
  args: readonly string[],
  { gatewayUrl, payerUrl, signal }: FirstBoot,
): Promise<boolean> {
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, BATON_URL: gatewayUrl, BATON_PAYER_URL: payerUrl },
    signal,
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
