import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBundle } from './answer.js'
import {
  decideRecord,
  listRecords,
  notifyAgain,
  scriptFaults,
  type Control,
  type ControlAnswer,
} from './control.js'
import { FaultScript, type Fault } from './faults.js'
import { deliver } from './notify.js'
import { readRequest, rejected, takeRequest, type Incoming } from './requests.js'
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
 * Starts a payer: `POST /{payer}/Claim/$submit` and `/{payer}/Claim/$inquire` in PAS, `/control/decisions`,
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
  if (pasRoute && request.method === 'POST') {
    const [, payer = '', operation] = pasRoute
    const incoming = readRequest(payer, body)
    if ('problems' in incoming)
      return send(response, { status: 400, body: operationOutcome(incoming.problems) })
    return operation === 'submit' ? submit(control, incoming, response) : inquire(control, incoming, response)
  }
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

async function submit(control: Control, incoming: Incoming, response: ServerResponse): Promise<void> {
  const at = control.delivery.now().toISOString()
  const fault = control.faults.take({ ...incoming, on: 'submit' })
  if (fault?.kind === 'reset-before-accept') return void response.destroy()
  if (fault?.kind === 'status') return refuse(response, fault)
  if (fault?.kind === 'aaa') {
    return send(response, {
      status: 200,
      body: answerBundle(rejected(incoming, { code: fault.code, at }), at),
    })
  }
  const answer = answerBundle(takeRequest(control.store, incoming, at), at)
  if (fault?.kind === 'timeout-after-accept') return
  if (fault?.kind === 'malformed')
    return send(response, { status: 200, body: { resourceType: 'Bundle', entry: [{}] } })
  if (fault?.kind === 'reset-mid-body') return breakOff(response, JSON.stringify(answer))
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
  return send(response, { status: 200, body: answer })
}

async function inquire(control: Control, incoming: Incoming, response: ServerResponse): Promise<void> {
  const fault = control.faults.take({ ...incoming, on: 'inquire' })
  if (fault?.kind === 'status') return refuse(response, fault)
  const record = control.store.find(incoming.payer, incoming.trace)
  const found = record ? [{ name: 'responseBundle', resource: answerBundle(record, record.receivedAt) }] : []
  if (record) control.store.keep({ ...record, inquiries: record.inquiries + 1 })
  return send(response, { status: 200, body: { resourceType: 'Parameters', parameter: found } })
}

function refuse(response: ServerResponse, fault: Fault): void {
  if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter))
  send(response, { status: fault.status, body: operationOutcome([`Scripted ${fault.status}.`]) })
}

/** Half the answer, then nothing. */
function breakOff(response: ServerResponse, text: string): void {
  response.writeHead(200, {
    'content-type': 'application/fhir+json',
    'content-length': Buffer.byteLength(text),
  })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

function send(response: ServerResponse, { status, body }: ControlAnswer): void {
  response.writeHead(status, { 'content-type': 'application/fhir+json' })
  response.end(JSON.stringify(body))
}

function operationOutcome(problems: readonly string[]) {
  const issue = problems.map((diagnostics) => ({ severity: 'error', code: 'invalid', diagnostics }))
  return { resourceType: 'OperationOutcome', issue }
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
