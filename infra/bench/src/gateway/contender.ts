import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'undici'
import type { BenchStack } from '../bench-stack.js'

/** Something that answers the graph and says how much processor time it has used. */
export interface Contender {
  readonly name: string
  readonly url: string
  cpuMs(): Promise<number>
  /** What workers that are told of its answers had used when `cpuMs` was asked last; left out where there are none. */
  workersMs?(): number
  stop(): Promise<void>
}

/** Another gateway of ours in the running stack, which nobody asks but the bench. */
export async function oneMoreGateway(stack: BenchStack): Promise<Contender> {
  const gateway = await stack.oneMore('gateway')
  return { ...ourGateway(gateway.url), stop: () => gateway.stop() }
}

/** The gateway at an address; its own metrics say its processor time. */
export function ourGateway(url: string): Contender {
  return {
    name: 'Baton',
    url: `${url}/graphql`,
    cpuMs: async () => {
      const text = await (await request(`${url}/metrics`)).body.text()
      const seconds = /^process_cpu_seconds_total\{[^}]*\} (\S+)/m.exec(text)?.[1]
      if (!seconds) throw new Error('The gateway does not tell its processor time.')
      return Number(seconds) * 1_000
    },
    stop: async () => undefined,
  }
}

const STOP_WITHIN_MS = 3_000

/** Starts one of the other gateways in a process of its own. */
export async function startContender(name: string, script: URL, env: NodeJS.ProcessEnv): Promise<Contender> {
  const child = fork(script, {
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
  })
  const url = await Promise.race([ask<string>(child, 'url'), earlyEnd(child, name)])
  return {
    name,
    url,
    cpuMs: async () => ask<number>(child, 'cpu'),
    stop: async () => {
      child.kill()
      // Hive Gateway stays for as long as somebody keeps a connection to it.
      const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
      await once(child, 'exit')
      clearTimeout(impatient)
    },
  }
}

async function earlyEnd(child: ChildProcess, name: string): Promise<never> {
  await once(child, 'exit')
  throw new Error(`${name} ended before it said where it is.`)
}

async function ask<T>(child: ChildProcess, question: 'url' | 'cpu'): Promise<T> {
  child.send(question)
  const [answer] = (await once(child, 'message')) as [T]
  return answer
}

/** In a contender's process: answers the questions of the bench. */
export function answerBench(url: string, cpuMs = ownTime): void {
  process.on('message', (question) => process.send?.(question === 'cpu' ? cpuMs() : url))
  process.on('disconnect', () => process.exit())
}

function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
