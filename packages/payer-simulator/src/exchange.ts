import type { ServerResponse } from 'node:http'
import { answerBundle } from './answer.js'
import { decideRecord, type Control } from './control.js'
import type { Fault } from './faults.js'
import type { PayerRecord } from './record.js'
import { kindOf, previousTraceOf, readRequest, rejected, takeRequest, type Incoming } from './requests.js'
import { readX12Request, x12Answer } from './x12-requests.js'

/** A format in which a payer is asked and answers. */
interface Format {
  readonly contentType: string
  answer(record: PayerRecord, at: string): string
  /** What an inquiry learns; of a record that is not there too. */
  found(record: PayerRecord | undefined, incoming: Incoming): string
  refusal(problems: readonly string[]): string
  /** What nobody can read. */
  readonly nonsense: string
}

const PAS: Format = {
  contentType: 'application/fhir+json',
  answer: (record, at) => JSON.stringify(answerBundle(record, at)),
  found: (record) => {
    const resource = record ? [answerBundle(record, record.receivedAt)] : []
    const parameter = resource.map((one) => ({ name: 'responseBundle', resource: one }))
    return JSON.stringify({ resourceType: 'Parameters', parameter })
  },
  refusal: (problems) => JSON.stringify(operationOutcome(problems)),
  nonsense: JSON.stringify({ resourceType: 'Bundle', entry: [{}] }),
}

/** AAA03 of an inquiry about what the payer does not know: authorization number not found. */
const NOT_FOUND = 'AA'

const X12: Format = {
  contentType: 'application/edi-x12',
  answer: x12Answer,
  found: (record, incoming) => {
    const at = record?.receivedAt ?? new Date(0).toISOString()
    return x12Answer(record ?? rejected(incoming, { code: NOT_FOUND, at }), at)
  },
  refusal: (problems) => problems.join('\n'),
  nonsense: 'ISA*00*',
}

/** One exchange: the control of the payer, the bytes that came and where the answer goes. */
export interface Exchange {
  readonly control: Control
  readonly payer: string
  readonly body: Buffer
  readonly response: ServerResponse
}

/** `Claim/$submit` and `Claim/$inquire`. */
export async function answerPas(exchange: Exchange, operation: 'submit' | 'inquire'): Promise<void> {
  const incoming = readRequest(exchange.payer, exchange.body)
  if ('problems' in incoming) return refuseUnread(exchange, PAS, incoming.problems)
  await (operation === 'submit' ? submit : inquire)(exchange, PAS, incoming)
}

/** A 278 request or inquiry. */
export async function answerX12(exchange: Exchange): Promise<void> {
  const read = readX12Request(exchange.payer, exchange.body)
  if ('problems' in read) return refuseUnread(exchange, X12, read.problems)
  await (read.isInquiry ? inquire : submit)(exchange, X12, read.incoming)
}

function refuseUnread({ response }: Exchange, format: Format, problems: readonly string[]): void {
  send(response, { status: 400, text: format.refusal(problems), contentType: format.contentType })
}

async function submit(exchange: Exchange, format: Format, incoming: Incoming): Promise<void> {
  const { control, response } = exchange
  const at = control.delivery.now().toISOString()
  const cancels = kindOf(incoming.claim) === 'CANCEL'
  const fault = control.faults.take({ ...incoming, on: 'submit', cancels })
  if (fault?.kind === 'reset-before-accept') return void response.destroy()
  if (fault?.kind === 'status') return refuse(response, fault, format)
  const ok = (text: string): void => send(response, { status: 200, text, contentType: format.contentType })
  if (fault?.kind === 'aaa') return ok(format.answer(rejected(incoming, { code: fault.code, at }), at))
  const answer = format.answer(takeRequest(control.store, incoming, at), at)
  if (fault?.kind === 'timeout-after-accept') return
  if (fault?.kind === 'malformed') return ok(format.nonsense)
  if (fault?.kind === 'reset-mid-body') return breakOff(response, answer, format)
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
  ok(answer)
  if (fault?.kind === 'decision-after-cancel') await decideAllTheSame(control, incoming)
}

/** The payer's left hand: it certifies what its right hand has just cancelled, and says so. */
async function decideAllTheSame(control: Control, { claim }: Incoming): Promise<void> {
  const trace = previousTraceOf(claim)
  const [record] = trace ? control.store.list(trace) : []
  if (!record) return
  const items = record.asked.map(({ sequence }) => ({ sequence, action: 'A1' }))
  await decideRecord(control, { trace, items })
}

async function inquire({ control, response }: Exchange, format: Format, incoming: Incoming): Promise<void> {
  const fault = control.faults.take({ ...incoming, on: 'inquire', cancels: false })
  if (fault?.kind === 'status') return refuse(response, fault, format)
  const record = control.store.find(incoming.payer, incoming.trace)
  if (record) control.store.keep({ ...record, inquiries: record.inquiries + 1 })
  send(response, { status: 200, text: format.found(record, incoming), contentType: format.contentType })
}

function refuse(response: ServerResponse, fault: Fault, format: Format): void {
  if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter))
  const text = format.refusal([`Scripted ${fault.status}.`])
  send(response, { status: fault.status, text, contentType: format.contentType })
}

/** Half the answer, then nothing. */
function breakOff(response: ServerResponse, text: string, { contentType }: Format): void {
  response.writeHead(200, { 'content-type': contentType, 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}

function send(
  response: ServerResponse,
  { status, text, contentType }: { status: number; text: string; contentType: string },
): void {
  response.writeHead(status, { 'content-type': contentType })
  response.end(text)
}

/** What is wrong, as FHIR says it. */
export function operationOutcome(problems: readonly string[]) {
  const issue = problems.map((diagnostics) => ({ severity: 'error', code: 'invalid', diagnostics }))
  return { resourceType: 'OperationOutcome', issue }
}
