import { request } from 'undici'
import { columns, print } from '../output.js'
import { findStack, type Process } from '../stack.js'

/** `baton status`: every process and whether it is ready; exit status 1 when one is not. */
export async function status(options: { json?: boolean }): Promise<void> {
  const stack = await findStack()
  const processes = stack.processes.length > 0 ? stack.processes : [{ name: 'gateway', url: stack.url }]
  const states = await Promise.all(processes.map(async (one) => ({ ...one, state: await stateOf(one) })))
  print(options.json, { url: stack.url, processes: states }, () =>
    columns(states.map(({ name, url, state }) => [name, `${state.padEnd(9)} ${url}`] as const)),
  )
  if (states.some(({ state }) => state !== 'ready')) process.exitCode = 1
}

async function stateOf(one: Process): Promise<'ready' | 'not ready' | 'down'> {
  try {
    const response = await request(`${one.url}/health/ready`, { headersTimeout: 5000 })
    await response.body.dump()
    return response.statusCode === 200 ? 'ready' : 'not ready'
  } catch {
    return 'down'
  }
}
