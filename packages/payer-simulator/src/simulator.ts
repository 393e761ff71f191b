import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  decideRecord,
  listRecords,
  notifyAgain,
  scriptFaults,
  type Control,
  type ControlAnswer,
} from './control.js'
import { answerPas, answerX12, operationOutcome } from './exchange.js'
import { FaultScript } from './faults.js'
import { deliver } from './notify.js'
import { PayerStore } from './store.js'

/** How a simulated payer runs. */
export interface SimulatorOptions {
  /** 0 for any free port. */
  readonly port: number
  readonly host?: string
  /** Where it remembers; null for memory only. */
  readonly folder: string | null
  /** The gateway's address: notifications go to `/in/payers/{payer}/notifications` there. */
  readonly notifyUrl: string
  /** The signing secret of each payer code. */
  readonly secrets: Readonly<Record<string, string>>
  /** The time of the machine: answers and signatures carry it. */
  readonly now: () => Date
  /** How often notifications that nobody took are sent again. */
  readonly redeliverEveryMs?: number
}

/** A running simulated payer. */
export interface Simulator {
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts a payer: `POST /{payer}/Claim/$submit` and `/{payer}/Claim/$inquire` in PAS, `/{payer}/x12` in X12 278, `/control/decisions`,
 * `/control/script`, `/control/notifications` and `GET /control/records?trace=` to direct and to question it.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const control: Control = {
    store: new PayerStore(options.folder),
    faults: new FaultScript(),
    delivery: { notifyUrl: options.notifyUrl, secrets: options.secrets, now: options.now },
  }
  const server = createServer((request, response) => {
    route(control, request, response).catch(() => response.destroy())
  })
  const { port, host = '127.0.0.1' } = options
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const redelivery = setInterval(() => void redeliver(control), options.redeliverEveryMs ?? 2_000)
  const { port: actual } = server.address() as AddressInfo // listening on TCP, so there is a port
  return {
    url: `http://${host}:${actual}`,
    close: async () => {
      clearInterval(redelivery)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function redeliver(control: Control): Promise<void> {
  for (const notification of control.store.undelivered(control.delivery.now().getTime())) {
    const status = await deliver(control.delivery, notification)
    if (status !== null && status < 300) control.store.delivered(notification.id)
  }
}

async function route(control: Control, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://payer')
  const body = await bodyOf(request)
  const pasRoute = /^\/([A-Za-z0-9_-]+)\/Claim\/(?:\$|%24)(submit|inquire)$/.exec(url.pathname)
  const exchange = { control, body, response }
  if (pasRoute && request.method === 'POST') {
    const [, payer = '', operation] = pasRoute
    return answerPas({ ...exchange, payer }, operation === 'submit' ? 'submit' : 'inquire')
  }
  const x12Route = /^\/([A-Za-z0-9_-]+)\/x12$/.exec(url.pathname)
  if (x12Route && request.method === 'POST') return answerX12({ ...exchange, payer: x12Route[1] ?? '' })
  return send(response, await controlRoute(control, { method: request.method ?? '', url, body }))
}

async function controlRoute(
  control: Control,
  { method, url, body }: { method: string; url: URL; body: Buffer },
): Promise<ControlAnswer> {
  switch (`${method} ${url.pathname}`) {
    case 'GET /health/live':
    case 'GET /health/ready':
      return { status: 200, body: { status: 'ok' } }
    case 'GET /control/records':
      return listRecords(control, url.searchParams)
    case 'GET /control/faults':
      return { status: 200, body: { served: control.faults.served() } }
    case 'POST /control/decisions':
      return decideRecord(control, json(body))
    case 'POST /control/script':
      return scriptFaults(control, json(body))
    case 'POST /control/notifications':
      return notifyAgain(control, json(body))
    default:
      return { status: 404, body: operationOutcome(['No such route.']) }
  }
}

function send(response: ServerResponse, { status, body }: ControlAnswer): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json' })
  response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array)) // node streams bytes here
  return Buffer.concat(chunks)
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
