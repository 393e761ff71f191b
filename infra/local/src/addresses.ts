import { claimPort, freePort } from './free-port.js'
import { PROCESSES } from './process-table.js'

/** An address for every process. The gateway's port is the one that was asked for; the others move when somebody sits on theirs. */
export async function addresses(base: number): Promise<Record<string, string>> {
  const urls: Record<string, string> = {}
  for (const { name, portOffset } of PROCESSES) {
    let port = base === 0 ? 0 : base + portOffset
    if (port !== 0 && !(await claimPort(port))) {
      if (name === 'gateway') {
        throw new Error(
          `Port ${port} is in use by another program: stop that one, or choose another with PORT=${port + 100} npm start.`,
        )
      }
      port = 0
    }
    urls[name] = `http://127.0.0.1:${port === 0 ? await freePort() : port}`
  }
  return urls
}

/** The port of HL7 v2 over MLLP: the one that was asked for, else 2575, which is registered for it; a free one when it is taken. */
export async function mllpPort(
  base: number,
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const wanted = Number(env['MLLP_PORT'] ?? (base === 0 ? 0 : 2575))
  return wanted > 0 && (await claimPort(wanted)) ? wanted : freePort()
}
