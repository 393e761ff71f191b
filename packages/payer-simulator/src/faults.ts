import { z } from 'zod'

/** What goes wrong, on which requests, and how often. */
export const faultSchema = z.object({
  /** Only requests with this trace number. */
  trace: z.string().optional(),
  /** Only requests to this payer. */
  payer: z.string().optional(),
  /** On the request itself or on the inquiry about it. */
  on: z.enum(['submit', 'inquire']).default('submit'),
  kind: z.enum([
    /** Answers after `ms`. */
    'slow',
    /** Accepts the request and never answers. */
    'timeout-after-accept',
    /** Answers with `status` and takes nothing. */
    'status',
    /** Accepts the request and breaks the connection in the middle of the answer. */
    'reset-mid-body',
    /** Breaks the connection and takes nothing. */
    'reset-before-accept',
    /** Answers with AAA03 `code` and keeps nothing. */
    'aaa',
    /** Accepts the request and answers with a bundle that nobody can read. */
    'malformed',
    /** Sends every notification about it twice. */
    'duplicate-notification',
    /** Sends the notification about it only after `ms`. */
    'late-notification',
    /** Signs the notification about it wrongly; the next delivery is right. */
    'wrong-signature',
    /** Tells first what it decided, then that it pends: the older news comes last. */
    'out-of-order-notification',
    /** Confirms a cancellation and decides the cancelled request all the same. */
    'decision-after-cancel',
  ]),
  times: z.int().min(1).default(1),
  ms: z.int().min(0).default(1_000),
  status: z.int().min(400).max(599).default(503),
  /** Seconds, for 429 and 503. */
  retryAfter: z.int().min(0).optional(),
  code: z.string().default('42'),
})
/** A scripted fault. */
export type Fault = z.output<typeof faultSchema>

/** A request on which a fault may fall. */
interface FaultyRequest {
  readonly payer: string
  readonly trace: string
  readonly on: 'submit' | 'inquire' | 'notify'
  readonly cancels?: boolean
}

/** The faults that are still to come. */
export class FaultScript {
  #faults: Fault[] = []
  readonly #served = new Map<string, number>()

  add(fault: Fault): void {
    this.#faults.push({ ...fault })
  }

  clear(): void {
    this.#faults = []
  }

  /** How often each kind was served. */
  served(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#served)
  }

  /** The next fault for a request, taken off the script. */
  take(request: FaultyRequest): Fault | null {
    const found = this.#faults.find((fault) => fits(fault, request))
    if (!found) return null
    found.times -= 1
    this.#served.set(found.kind, (this.#served.get(found.kind) ?? 0) + 1)
    if (found.times === 0) this.#faults = this.#faults.filter((fault) => fault !== found)
    return found
  }
}

const ON_NOTIFY: ReadonlySet<Fault['kind']> = new Set([
  'duplicate-notification',
  'late-notification',
  'wrong-signature',
  'out-of-order-notification',
])

function fits(fault: Fault, request: FaultyRequest): boolean {
  const aboutNotifications = ON_NOTIFY.has(fault.kind)
  if (aboutNotifications !== (request.on === 'notify')) return false
  if (!aboutNotifications && fault.on !== request.on) return false
  if (fault.kind === 'decision-after-cancel' && !request.cancels) return false
  return (fault.trace ?? request.trace) === request.trace && (fault.payer ?? request.payer) === request.payer
}
