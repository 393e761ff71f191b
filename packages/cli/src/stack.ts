import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { request } from 'undici'
import { Refused } from './refused.js'

/** Where a running stack is reached. */
export interface Stack {
  /** The gateway, without a trailing slash. */
  readonly url: string
  /** The payer simulator; null when the stack has none. */
  readonly payerUrl: string | null
  /** Every process and its own address, as the local runner wrote it; empty when only BATON_URL is known. */
  readonly processes: readonly Process[]
  /** Where the local runner keeps the files of the stack; absent where the stack is somebody else's. */
  readonly folder?: string
  /** Kills a process with -9, which is then started again; absent where the stack is somebody else's. */
  readonly kill?: (process: string) => void
}

/** A process of the local runner. */
export interface Process {
  readonly name: string
  readonly url: string
}

const state = z.object({
  url: z.string(),
  payerUrl: z.string().nullish(),
  processes: z.array(z.object({ name: z.string(), url: z.string() })).default([]),
})

const stateFile = new URL('../../../.baton/default/state.json', import.meta.url)

/** The stack at BATON_URL, else the one that `npm start` runs in this checkout. Refuses when nothing answers there. */
export async function findStack(env: NodeJS.ProcessEnv = process.env): Promise<Stack> {
  const stack = await knownStack(env)
  const alive = await isAlive(stack.url)
  if (!alive)
    throw new Refused(`Nothing answers at ${stack.url}: start Baton with \`npm start\`, or set BATON_URL.`)
  return stack
}

async function knownStack(env: NodeJS.ProcessEnv): Promise<Stack> {
  const url = env['BATON_URL']?.replace(/\/$/, '')
  const payerUrl = env['BATON_PAYER_URL'] ?? null
  if (url) return { url, payerUrl, processes: [] }
  const text = await readFile(stateFile, 'utf8').catch(() => null)
  if (text === null) throw new Refused('Baton is not running: start it with `npm start`, or set BATON_URL.')
  const known = state.parse(JSON.parse(text))
  const folder = fileURLToPath(new URL('.', stateFile))
  return { url: known.url, payerUrl: known.payerUrl ?? payerUrl, processes: known.processes, folder }
}

/** Whether a process answers at all; its readiness is another question. */
export async function isAlive(url: string): Promise<boolean> {
  try {
    const response = await request(`${url}/health/live`, { headersTimeout: 3000 })
    await response.body.dump()
    return response.statusCode === 200
  } catch {
    return false
  }
}
