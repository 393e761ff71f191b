import {
  DETERMINATION_RULES,
  type DeterminationRule,
  type LineOfBusiness,
  type Priority,
  type ServiceKind,
} from './determination-rules.js'
import { localDateOf } from '../calendar/local-time.js'
import { endOfSpan } from '../calendar/span.js'

export type { LineOfBusiness, Priority, ServiceKind } from './determination-rules.js'

/** What the clock of a payer depends on. */
export interface DeterminationRequest {
  readonly lineOfBusiness: LineOfBusiness
  readonly priority: Priority
  readonly serviceKind: ServiceKind
  /** When the payer received the request. */
  readonly receivedAt: Date
  /** The zone in which the payer's days are counted. */
  readonly timeZone: string
  /** The state whose law applies, two letters; null where only federal law does. */
  readonly state: string | null
  /** Days by which the payer extended its clock; 0 without an extension. */
  readonly extensionDays?: number
  /** Whether the request was complete and not for hospital care, as some state clocks want. */
  readonly completeNonHospital?: boolean
}

/** By when the payer must decide, and which rule says so. */
export interface DeterminationDue {
  readonly rule: string
  readonly source: string
  readonly dueAt: Date
  /** The longest extension that the rule allows, in calendar days; 0 where none is. */
  readonly mayExtendDays: number
}

/**
 * The shortest applicable clock. 72 hours are elapsed time, weekends and holidays included; calendar days end with
 * the last instant of the day in the payer's zone. An extension longer than the rule allows is cut to what it allows.
 */
export function determinationDue(request: DeterminationRequest): DeterminationDue | null {
  const [shortest] = DETERMINATION_RULES.filter((rule) => applies(rule, request))
    .map((rule) => dueUnder(rule, request))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
  return shortest ?? null
}

function applies(rule: DeterminationRule, request: DeterminationRequest): boolean {
  const day = localDateOf(request.receivedAt, request.timeZone)
  return (
    rule.lines.includes(request.lineOfBusiness) &&
    rule.priority === request.priority &&
    rule.serviceKinds.includes(request.serviceKind) &&
    (rule.state === null || rule.state === request.state) &&
    (!rule.onlyCompleteNonHospital || request.completeNonHospital === true) &&
    (rule.from === null || day >= rule.from) &&
    (rule.until === null || day < rule.until)
  )
}

function dueUnder(rule: DeterminationRule, request: DeterminationRequest): DeterminationDue {
  const extensionDays = Math.min(request.extensionDays ?? 0, rule.extensionDays)
  const { receivedAt: startedAt, timeZone } = request
  const dueAt = endOfSpan(rule.span, { startedAt, timeZone, extensionDays })
  return { rule: rule.id, source: rule.source, dueAt, mayExtendDays: rule.extensionDays }
}
