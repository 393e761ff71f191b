import { asKept } from './as-kept.js'
import {
  decided,
  firstTold,
  isExpected,
  keepLast,
  told,
  type EncounterFacts,
  type Visit,
  type VisitEvent,
  type VisitMessage,
  type VisitOutcome,
} from './visit.js'

/** The events whose order decides where a visit stands; the others only add facts. */
const DECIDING: ReadonlySet<VisitEvent> = new Set<VisitEvent>([
  'ADMIT',
  'DISCHARGE',
  'CANCEL_ADMIT',
  'CANCEL_DISCHARGE',
])

/** Applies a message to a visit; a visit that is not known yet is null. Messages may come late, twice and out of order. */
export function applyVisitMessage(before: Visit | null, message: VisitMessage): VisitOutcome {
  if (before && isOverruled(before, message)) return overruled(before, message)
  const isLate = before?.lastToldAt != null && message.occurredAt < before.lastToldAt
  if (before && isLate && ONLY_WHERE.has(message.event))
    return {
      ok: true,
      visit: before,
      effect: 'nothing changed: something later was told of the visit before',
    }
  const outcome = APPLY[message.event](before, before && isLate ? onlyUnknown(before, message) : message)
  if (!outcome.ok) return outcome
  const { encounter } = outcome.visit
  const { admittedAt, dischargedAt } = encounter
  if (admittedAt && dischargedAt && dischargedAt < admittedAt)
    return { ok: false, reason: 'The discharge (PV1-45) comes before the admission (PV1-44).' }
  return outcome
}

/** What was overtaken changes nothing; the admission of a stay that has ended may say what nobody has told yet. */
function overruled(before: Visit, message: VisitMessage): VisitOutcome {
  const late = message.event === 'ADMIT' && before.encounter.status === 'FINISHED'
  const known = late ? told(before, onlyUnknown(before, message), {}, 'the admission said more') : null
  if (known?.ok && asKept(known.visit.encounter) !== asKept(before.encounter)) return known
  const effect = `nothing changed: a later ${WORDS[before.lastEvent ?? 'UPDATE']} was told before`
  return { ok: true, visit: before, effect }
}

/** Events that say nothing but where, or as what, the patient is now. */
const ONLY_WHERE: ReadonlySet<VisitEvent> = new Set<VisitEvent>(['TRANSFER', 'CANCEL_TRANSFER', 'RECLASSIFY'])

/** Of a message that was overtaken by any other: what nobody has told yet. */
function onlyUnknown({ encounter }: Visit, message: VisitMessage): VisitMessage {
  const { event, facts } = message
  const dischargedAt = event === 'UPDATE' ? null : facts.dischargedAt // an older correction corrects nothing
  return {
    ...message,
    facts: { ...facts, ...firstTold(encounter, facts), class: null, dischargedAt, cleared: [] },
  }
}

const WORDS: Readonly<Record<VisitEvent, string>> = {
  ADMIT: 'admission',
  PREADMIT: 'pre-admission',
  TRANSFER: 'transfer',
  DISCHARGE: 'discharge',
  RECLASSIFY: 'change of class',
  UPDATE: 'update',
  CANCEL_ADMIT: 'cancellation of the admission',
  CANCEL_TRANSFER: 'cancellation of a transfer',
  CANCEL_DISCHARGE: 'cancellation of the discharge',
}

/**
 * A message that was overtaken by one that was recorded later: of two that decide the last word counts, whenever that happened
 * of which it tells. An admission still tells a visit's beginning.
 */
function isOverruled(before: Visit, { event, recordedAt }: VisitMessage): boolean {
  const { lastEvent, lastEventAt, encounter } = before
  if (!lastEvent || !lastEventAt || recordedAt >= lastEventAt || !DECIDING.has(event)) return false
  if (event !== 'ADMIT') return lastEvent !== 'ADMIT'
  return lastEvent === 'CANCEL_ADMIT' || !encounter.inferredAdmit
}

type Apply = (before: Visit | null, message: VisitMessage) => VisitOutcome

const APPLY: Readonly<Record<VisitEvent, Apply>> = {
  ADMIT: admit,
  PREADMIT: preadmit,
  TRANSFER: (before, message) => move(before, message, 'moved within the stay'),
  CANCEL_TRANSFER: (before, message) => move(before, message, 'the transfer was taken back'),
  DISCHARGE: discharge,
  RECLASSIFY: reclassify,
  UPDATE: update,
  CANCEL_ADMIT: cancelAdmit,
  CANCEL_DISCHARGE: cancelDischarge,
}

function admit(before: Visit | null, message: VisitMessage): VisitOutcome {
  const admittedAt = message.facts.admittedAt ?? message.occurredAt
  if (!before) return decided(null, message, { status: 'IN_PROGRESS', admittedAt }, 'a visit began')
  const { status, inferredAdmit } = before.encounter
  if (status === 'FINISHED' && inferredAdmit) {
    const late = decided(
      before,
      message,
      { admittedAt, inferredAdmit: false },
      'the beginning of a visit that had ended is known now',
    )
    return keepLast(late, before)
  }
  if (status === 'FINISHED')
    return {
      ok: false,
      reason:
        'The visit ended before this admission: cancel the discharge (A13) first, or send another visit number (PV1-19).',
    }
  const effect = status === 'IN_PROGRESS' ? 'the admission was known' : 'a visit began'
  return decided(before, message, { status: 'IN_PROGRESS', ...laterAdmission(before, admittedAt) }, effect)
}

function preadmit(before: Visit | null, message: VisitMessage): VisitOutcome {
  if (before && before.encounter.status !== 'PLANNED') {
    const { class: kind } = before.encounter
    return told(before, message, { class: kind }, 'nothing changed: the visit began already')
  }
  const admittedAt = message.facts.admittedAt ?? before?.encounter.admittedAt ?? null
  return told(before, message, { status: 'PLANNED', admittedAt }, 'a visit is planned')
}

/** Whether a visit is in hand: of one that was only planned nobody has told that it began, and when. */
function isInHand(before: Visit | null): before is Visit {
  return before !== null && before.encounter.status !== 'PLANNED'
}

function move(before: Visit | null, message: VisitMessage, effect: string): VisitOutcome {
  if (!isInHand(before)) return begunUnseen(before, message, effect)
  return told(before, message, {}, effect)
}

function discharge(before: Visit | null, message: VisitMessage): VisitOutcome {
  const dischargedAt = message.facts.dischargedAt ?? message.occurredAt
  const end = { status: 'FINISHED', dischargedAt } as const
  // Where nobody tells when the stay began (PV1-44), an inferred admission stands in until the A01 arrives.
  const { admittedAt: told } = message.facts
  if (!isInHand(before))
    return decided(
      before,
      message,
      { ...end, admittedAt: told ?? dischargedAt, inferredAdmit: told === null },
      'a visit ended whose beginning was not told',
    )
  if (before.encounter.status === 'CANCELLED')
    return {
      ok: false,
      reason: 'The admission of this visit was cancelled: a discharge needs an admission (A01) first.',
    }
  const { admittedAt: known, inferredAdmit } = before.encounter
  const beginning =
    inferredAdmit && told
      ? { admittedAt: told, inferredAdmit: false }
      : { admittedAt: known ?? told ?? dischargedAt }
  return decided(before, message, { ...end, ...beginning }, 'a visit ended')
}

function reclassify(before: Visit | null, message: VisitMessage): VisitOutcome {
  const { class: kind } = message.facts
  if (!kind) return { ok: false, reason: 'PV1-2 does not say which class the visit has now.' }
  return isInHand(before)
    ? told(before, message, { class: kind }, 'the class changed')
    : begunUnseen(before, message, 'the class changed')
}

const BEGUN: ReadonlySet<EncounterFacts['status']> = new Set(['IN_PROGRESS', 'FINISHED'])

function update(before: Visit | null, message: VisitMessage): VisitOutcome {
  const { admittedAt } = message.facts
  if (isExpected(message)) {
    if (!before) return told(null, message, { status: 'PLANNED', admittedAt }, 'a visit is planned')
    if (BEGUN.has(before.encounter.status))
      return { ok: false, reason: 'PV1-44 lies in the future, but the visit has begun.' }
  }
  if (!before) return begunUnseen(null, message, 'updated')
  const moved = admittedAt ? laterAdmission(before, admittedAt) : {}
  return told(before, message, { ...moved, ...correctedDischarge(before, message) }, 'updated')
}

/** The time of a discharge that was told is corrected by an update; an update alone ends no visit. */
function correctedDischarge({ encounter }: Visit, { facts }: VisitMessage): Partial<EncounterFacts> {
  const { dischargedAt } = facts
  return encounter.status === 'FINISHED' && dischargedAt ? { dischargedAt } : {}
}

function cancelAdmit(before: Visit | null, message: VisitMessage): VisitOutcome {
  const change = { status: 'CANCELLED', ...(before ? { class: before.encounter.class } : {}) } as const
  return decided(before, message, change, 'the admission was cancelled')
}

function cancelDischarge(before: Visit | null, message: VisitMessage): VisitOutcome {
  if (before?.encounter.status === 'CANCELLED')
    return {
      ok: false,
      reason: 'The admission of this visit was cancelled: there is no discharge to cancel.',
    }
  const known = isInHand(before) ? before.encounter.admittedAt : null
  const admittedAt = known ?? message.facts.admittedAt ?? message.occurredAt
  const back = { status: 'IN_PROGRESS', dischargedAt: null, dischargeDisposition: null, admittedAt } as const
  const inferred = isInHand(before) ? {} : { inferredAdmit: message.facts.admittedAt === null }
  return decided(before, message, { ...back, ...inferred }, 'the discharge was cancelled')
}

/** Dates never move backward silently: an earlier admission is left out unless the one we have was inferred. */
function laterAdmission(before: Visit, admittedAt: Date): Partial<EncounterFacts> {
  const known = before.encounter.admittedAt
  if (before.encounter.inferredAdmit || !known || admittedAt > known)
    return { admittedAt, inferredAdmit: false }
  return {}
}

/** A message about a stay whose admission never came: it runs, since somebody is still in a bed. */
function begunUnseen(before: Visit | null, message: VisitMessage, effect: string): VisitOutcome {
  const admittedAt = message.facts.admittedAt ?? message.occurredAt
  const inferredAdmit = message.facts.admittedAt === null
  const visit = told(before, message, { status: 'IN_PROGRESS', admittedAt, inferredAdmit }, effect)
  return visit.ok ? { ...visit, effect: `a visit whose beginning was not told: ${effect}` } : visit
}
