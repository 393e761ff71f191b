import { z } from 'zod'
import { authorizationNumber } from './decision-rules.js'
import { faultSchema, type Fault, type FaultScript } from './faults.js'
import { deliver, newsOf, type Delivery } from './notify.js'
import type { DecidedLine, Notification, PayerRecord } from './record.js'
import type { PayerStore } from './store.js'

/** What the control routes work on. */
export interface Control {
  readonly store: PayerStore
  readonly faults: FaultScript
  readonly delivery: Delivery
}

/** An answer of the control routes. */
export interface ControlAnswer {
  readonly status: number
  readonly body: unknown
}

const decisions = z.object({
  trace: z.string(),
  items: z
    .array(
      z.object({
        sequence: z.int().min(1),
        action: z.string(),
        authorizationNumber: z.string().optional(),
        reasonCode: z.string().optional(),
        reasonText: z.string().optional(),
        note: z.string().optional(),
        quantity: z.number().optional(),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
      }),
    )
    .min(1),
  /** What the payer wants to see before it decides, as LOINC codes. */
  asks: z.object({ items: z.array(z.string()).min(1), dueOn: z.iso.date().optional() }).optional(),
  /** The instant that stands in the answer; now without it. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Whether to tell; yes without it. */
  notify: z.boolean().default(true),
})

/** Decides a pended request and tells the provider. Lines that are not named stay as they are. */
export async function decideRecord(control: Control, input: unknown): Promise<ControlAnswer> {
  const parsed = decisions.safeParse(input)
  if (!parsed.success) return { status: 400, body: { error: z.prettifyError(parsed.error) } }
  const { trace, items, notify, asks } = parsed.data
  const [record] = control.store.list(trace)
  if (!record) return { status: 404, body: { error: 'No record has this trace number.' } }
  const at = parsed.data.at ?? control.delivery.now().toISOString()
  const next = { ...record, errors: [], asks, decided: merge(record, items) }
  control.store.keep(next)
  return { status: 200, body: { trace, delivered: notify ? await tell(control, next, at) : [] } }
}

const script = z.union([z.array(faultSchema), faultSchema])

/** Adds faults to the script; an empty list clears it. */
export function scriptFaults(control: Control, input: unknown): ControlAnswer {
  const parsed = script.safeParse(input)
  if (!parsed.success) return { status: 400, body: { error: z.prettifyError(parsed.error) } }
  const faults = Array.isArray(parsed.data) ? parsed.data : [parsed.data]
  if (faults.length === 0) control.faults.clear()
  for (const fault of faults) control.faults.add(fault)
  return { status: 200, body: { scripted: faults.length } }
}

/** Sends the notification about a record again, as it stands. */
export async function notifyAgain(control: Control, input: unknown): Promise<ControlAnswer> {
  const parsed = z.object({ trace: z.string() }).safeParse(input)
  const [record] = parsed.success ? control.store.list(parsed.data.trace) : []
  if (!record) return { status: 404, body: { error: 'No record has this trace number.' } }
  return { status: 200, body: { delivered: await tell(control, record, record.receivedAt) } }
}

/** What the payer saw: per request how often it came, and what was decided. No names. */
export function listRecords(control: Control, asked: URLSearchParams): ControlAnswer {
  const pendedOnly = asked.get('pended') === 'true'
  const wanted = control.store.list(asked.get('trace')).filter((record) => !pendedOnly || isPended(record))
  const records = wanted.map((record) => ({
    payer: record.payer,
    trace: record.trace,
    receivedAt: record.receivedAt,
    submissions: record.submissions,
    inquiries: record.inquiries,
    bodies: new Set(record.bodyHashes).size,
    kind: record.kind,
    effects: record.effects,
    claimId: record.claim.id,
    asked: record.asked,
    decided: record.decided,
    errors: record.errors,
  }))
  return { status: 200, body: { count: records.length, records } }
}

function isPended({ decided }: PayerRecord): boolean {
  return decided.some(({ action }) => action === 'A4')
}

/** Queues a notification, tries it at once, and leaves it to the retries if nobody took it. */
async function tell(control: Control, record: PayerRecord, at: string): Promise<(number | null)[]> {
  const { payer, trace } = record
  const fault = control.faults.take({ payer, trace, on: 'notify' })
  const bodies = bodiesOf(record, { at, fault })
  const statuses: (number | null)[] = []
  for (const [index, news] of bodies.entries()) {
    const queued = control.store.queue({ payer, trace, ...news })
    if (fault?.kind === 'late-notification') {
      control.store.holdBack(queued.id, control.delivery.now().getTime() + fault.ms)
      statuses.push(null)
      continue
    }
    const badly = fault?.kind === 'wrong-signature' && index === 0
    const status = await deliver(badly ? signedBadly(control.delivery) : control.delivery, queued)
    if (status !== null && status < 300) control.store.delivered(queued.id)
    statuses.push(status)
  }
  return statuses
}

function bodiesOf(
  record: PayerRecord,
  { at, fault }: { at: string; fault: Fault | null },
): readonly Pick<Notification, 'body' | 'contentType'>[] {
  const news = newsOf(record, at)
  if (fault?.kind === 'duplicate-notification') return [news, news]
  if (fault?.kind !== 'out-of-order-notification') return [news]
  const pended = record.asked.map(({ sequence }) => ({ sequence, action: 'A4' }))
  return [news, newsOf({ ...record, decided: pended }, at)]
}

function signedBadly(delivery: Delivery): Delivery {
  return { ...delivery, secrets: {} }
}

function merge(record: PayerRecord, items: readonly DecidedLine[]): DecidedLine[] {
  return record.asked.map((line) => {
    const now = items.find((item) => item.sequence === line.sequence)
    const before = record.decided.find((item) => item.sequence === line.sequence)
    if (!now) return before ?? { sequence: line.sequence, action: 'A4' }
    const certified = ['A1', 'A2', 'A6'].includes(now.action)
    return {
      ...(certified ? { authorizationNumber: authorizationNumber(record.trace) } : {}),
      ...(now.action === 'A1' && line.quantity !== null ? { quantity: line.quantity } : {}),
      ...now,
    }
  })
}
