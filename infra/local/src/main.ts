import { fileURLToPath } from 'node:url'
import { firstBoot } from './first-boot.js'
import { startStack, type RunningStack } from './run-stack.js'

// `npm start`: brings the stack of this checkout up, tells its story on the first boot, and runs until Ctrl-C.
const dir =
  process.env['BATON_STACK_DIR'] ?? fileURLToPath(new URL('../../../.baton/default', import.meta.url))
const interrupted = new AbortController()
let stack: RunningStack | null = null
let stopping: Promise<void> | null = null

process.stdout.on('error', () => undefined) // the terminal is gone; its SIGHUP stops us
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)

try {
  const started = performance.now()
  stack = await startStack({ dir, port: readPort(process.env['PORT']), signal: interrupted.signal })
  if (interrupted.signal.aborted) interrupt()
  else await tell(stack, started)
} catch (error) {
  if (interrupted.signal.aborted) await end(Promise.resolve())
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  if (process.env['BATON_DEBUG']) console.error(error)
  process.exit(1)
}

async function tell(running: RunningStack, started: number): Promise<void> {
  say(
    `All ${running.processes().length} processes are ready after ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  )
  if (!process.env['BATON_SKIP_STORY']) {
    const payerUrl = running.urls['payer-simulator'] ?? ''
    const told = await firstBoot({
      dir,
      gatewayUrl: running.gatewayUrl,
      payerUrl,
      signal: interrupted.signal,
    })
    if (!told && !interrupted.signal.aborted) {
      say('The first boot did not finish: what failed stands above. The next npm start tries it again.')
    }
  }
  if (interrupted.signal.aborted) return
  const { gatewayUrl } = running
  say(`
  Explorer       ${gatewayUrl}/
  Staff graph    ${gatewayUrl}/graphql
  Partner graph  ${gatewayUrl}/partner/graphql
  Token          npm run -s baton -- token dana
  Queues         ${gatewayUrl}/ops/queues (sign in with the token of adam)
  State          npm run baton -- status
  Logs           ${dir}/logs

Ctrl-C stops everything; the data is there next time.`)
}

/** The first signal stops in order; the second ends everything at once. */
function interrupt(): void {
  const first = !interrupted.signal.aborted
  interrupted.abort()
  if (!stack) return
  if (first || !stopping) {
    say('\nStopping ... (Ctrl-C again to stop at once)')
    stopping = end(stack.stop())
  } else {
    stopping = end(stack.stopNow())
  }
}

async function end(stopped: Promise<void>): Promise<void> {
  await stopped
  say('Stopped.')
  process.exit()
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? 4000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_000) return port
  throw new Error(`PORT=${text ?? ''} is not a port: choose one from 1024 to 65000, or 0 for any free one.`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
