import { addDays, endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { WorkItem } from './work-item.js'

/*
 * How the work queue is ordered. Everything is a matter of time: an item ranks as if it were due at one instant, its
 * due instant moved earlier by what makes it press more. That instant changes only when a fact changes, never because
 * time passes, so pages stay stable while a person reads them; what is overdue is at the top by itself.
 *
 *   an escalation                        7 days earlier: a person may be getting worse
 *   a deadline of a law or regulation    4 hours earlier than a task due at the same instant
 *   priority                             URGENT 24 h, ASAP 48 h, STAT 96 h earlier
 *   risk band of the patient             HIGH 24 h, MODERATE 8 h earlier
 *   no due instant                       as if due 14 days after it began; URGENT 8 h, ASAP 2 h, STAT at once
 */

const HOUR = 3_600_000

const KIND_HOURS: Readonly<Record<WorkItem['kind'], number>> = {
  ESCALATION: 7 * 24,
  DEADLINE: 4,
  ALERT: 0,
  TASK: 0,
}
const PRIORITY_HOURS: Readonly<Record<WorkItem['priority'], number>> = {
  ROUTINE: 0,
  URGENT: 24,
  ASAP: 48,
  STAT: 96,
}
const BAND_HOURS: Readonly<Record<string, number>> = { HIGH: 24, MODERATE: 8 }
const UNDATED_HOURS: Readonly<Record<WorkItem['priority'], number>> = {
  ROUTINE: 14 * 24,
  URGENT: 8,
  ASAP: 2,
  STAT: 0,
}

type Ranked = Pick<WorkItem, 'kind' | 'priority' | 'riskBand' | 'dueAt' | 'startedAt'>

/** The instant as of which an item ranks; the earliest comes first. */
export function rankAt(item: Ranked): Date {
  const due = item.dueAt?.getTime() ?? item.startedAt.getTime() + UNDATED_HOURS[item.priority] * HOUR
  return new Date(due - headStartHours(item) * HOUR)
}

function headStartHours({ kind, priority, riskBand }: Ranked): number {
  return KIND_HOURS[kind] + PRIORITY_HOURS[priority] + (BAND_HOURS[riskBand ?? ''] ?? 0)
}

/** How pressing an item is. */
export type Urgency = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER' | 'UNDATED'

const SOON_DAYS = 3

/** How pressing an item is now: days are those of the item's own zone. */
export function urgencyOf({ dueAt, timeZone }: Pick<WorkItem, 'dueAt' | 'timeZone'>, now: Date): Urgency {
  if (!dueAt) return 'UNDATED'
  if (dueAt < now) return 'OVERDUE'
  const today = localDateOf(now, timeZone)
  if (dueAt <= endOfLocalDay(today, timeZone)) return 'TODAY'
  return dueAt <= endOfLocalDay(addDays(today, SOON_DAYS), timeZone) ? 'SOON' : 'LATER'
}

const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  OVERDUE: 'overdue',
  TODAY: 'due today',
  SOON: 'due within three days',
  LATER: 'due later',
  UNDATED: 'no date',
}

const KIND_WORDS: Readonly<Record<WorkItem['kind'], string | null>> = {
  ESCALATION: 'an escalation that nobody has closed',
  DEADLINE: 'a deadline set by rule',
  ALERT: 'something that waits for a person',
  TASK: null,
}

/** Why an item ranks where it ranks, in words: when it is due, then everything that moved it up. */
export function rankReason(item: Ranked & Pick<WorkItem, 'timeZone'>, now: Date): string {
  const parts = [URGENCY_WORDS[urgencyOf(item, now)]]
  const kind = KIND_WORDS[item.kind]
  if (kind) parts.push(kind)
  if (PRIORITY_HOURS[item.priority] > 0) parts.push(`priority ${item.priority.toLowerCase()}`)
  if (item.riskBand !== null && (BAND_HOURS[item.riskBand] ?? 0) > 0) {
    parts.push(`${item.riskBand.toLowerCase()}-risk patient`)
  }
  const text = parts.join('; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
