import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below the ports that systems give to outgoing connections: one of those may be taken between asking and listening. */
const FIRST = 20_000
const LAST = 32_000

/** Stacks that start side by side seek in places of their own, so that neither takes what the other has found and not yet listened on. */
const PLACE = 200
const place = FIRST + (process.pid % ((LAST - FIRST) / PLACE)) * PLACE

const given = new Set<number>()

/** A TCP port of 127.0.0.1 that nobody listens on now, and that this process has not been given before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 2 * PLACE; attempt += 1) {
    const port = attempt < PLACE ? randomInt(place, place + PLACE) : randomInt(FIRST, LAST)
    if (given.has(port)) continue
    given.add(port) // before it is tried: another caller of this process may be trying too
    if (await isPortFree(port)) return port
  }
  throw new Error(`Of ${2 * PLACE} ports between ${FIRST} and ${LAST} none was free.`)
}

/** Whether a port that was asked for is free now; from here on it is given to nobody else. */
export async function claimPort(port: number): Promise<boolean> {
  given.add(port)
  return isPortFree(port)
}

/** Whether a server could listen on the port now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
