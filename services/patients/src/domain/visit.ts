import type { CodedValue } from './coded-value.js'
import type { EncounterRow } from './encounter.js'
import {
  firstToldParticipants,
  isAttended,
  isUnattended,
  namedOnly,
  type EncounterParticipant,
} from './encounter-participant.js'

/** What a message of the hospital says happened to a visit (domain rules: HL7 v2.5.1 chapter 3 events). */
export type VisitEvent =
  | 'ADMIT'
  | 'PREADMIT'
  | 'TRANSFER'
  | 'DISCHARGE'
  | 'RECLASSIFY'
  | 'UPDATE'
  | 'CANCEL_ADMIT'
  | 'CANCEL_TRANSFER'
  | 'CANCEL_DISCHARGE'

/** Facts of a visit as a message tells them; null where it says nothing. */
export interface VisitFacts {
  readonly class: string | null
  readonly admittedAt: Date | null
  readonly dischargedAt: Date | null
  readonly dischargeDisposition: CodedValue | null
  readonly admitSource: CodedValue | null
  readonly priority: CodedValue | null
  readonly reason: CodedValue | null
  readonly location: string | null
  readonly facilityId: string | null
  readonly facilityName: string | null
  readonly practitionerId: string | null
  readonly practitionerName: string | null
  /** Of the parts that the message speaks of; one without name and number has nobody any more. */
  readonly participants: readonly EncounterParticipant[]
  /** What the message says has no value any more. */
  readonly cleared: readonly Clearable[]
}

/** What a message may take away without telling anything else in its place. */
export type Clearable = 'dischargeDisposition' | 'admitSource' | 'priority' | 'reason' | 'location'

/** A message about a visit. */
export interface VisitMessage {
  readonly event: VisitEvent
  /** EVN-6, else EVN-2, else MSH-7; of a cancellation EVN-2 or MSH-7. */
  readonly occurredAt: Date
  /** When somebody said so (EVN-2): later than it happened where it was entered afterwards. */
  readonly recordedAt: Date
  /** When the message is read: an admission after that has not happened. */
  readonly readAt: Date
  readonly facts: VisitFacts
}

const DAY_MS = 86_400_000

/** Whether a message tells of an admission of another day to come; clocks and zones differ by less than a day. */
export function isExpected({ facts: { admittedAt }, readAt }: VisitMessage): boolean {
  return admittedAt !== null && admittedAt.getTime() - readAt.getTime() > DAY_MS
}

/** A visit as it stands, with the last event that decided where. */
export interface Visit {
  readonly encounter: EncounterFacts
  readonly lastEvent: VisitEvent | null
  /** When that event was recorded. */
  readonly lastEventAt: Date | null
  /** When the latest thing happened that any message told of it. */
  readonly lastToldAt?: Date | null
}

/** The encounter without its keys. */
export type EncounterFacts = Omit<EncounterRow, 'id' | 'version' | 'patientId'>

/** What a message makes of a visit, in words without personal data; or why it cannot be understood. */
export type VisitOutcome =
  | { readonly ok: true; readonly visit: Visit; readonly effect: string }
  | { readonly ok: false; readonly reason: string }

/** The visit after an event that decides where it stands. */
export function decided(
  before: Visit | null,
  message: VisitMessage,
  change: Partial<EncounterFacts>,
  effect: string,
): VisitOutcome {
  const outcome = told(before, message, change, effect)
  if (!outcome.ok) return outcome
  return {
    ...outcome,
    visit: { ...outcome.visit, lastEvent: message.event, lastEventAt: message.recordedAt },
  }
}

/** An admission that came after the discharge does not become the last event. */
export function keepLast(outcome: VisitOutcome, { lastEvent, lastEventAt }: Visit): VisitOutcome {
  return outcome.ok ? { ...outcome, visit: { ...outcome.visit, lastEvent, lastEventAt } } : outcome
}

/** What messages say about a visit beside its class and times. */
type Circumstances = Omit<VisitFacts, 'class' | 'admittedAt' | 'dischargedAt' | 'cleared'>

/** The circumstances as one tells them, and as another does where that one says nothing. */
export function firstTold(one: Circumstances, other: Circumstances): Circumstances {
  // Whoever is named anew, by name or number, is in charge, known here or not.
  const { practitionerId, practitionerName } = tellsWho(one) ? one : other
  return {
    dischargeDisposition: one.dischargeDisposition ?? other.dischargeDisposition,
    admitSource: one.admitSource ?? other.admitSource,
    priority: one.priority ?? other.priority,
    reason: one.reason ?? other.reason,
    location: one.location ?? other.location,
    facilityId: one.facilityId ?? other.facilityId,
    facilityName: one.facilityName ?? other.facilityName,
    practitionerId,
    practitionerName,
    participants: firstToldParticipants(one.participants, other.participants),
  }
}

function tellsWho({ practitionerId, practitionerName, participants }: Circumstances): boolean {
  return practitionerId !== null || practitionerName !== null || isAttended(participants)
}

/** The visit after a message: what it says replaces what was known, and what it leaves open stays. */
export function told(
  before: Visit | null,
  message: VisitMessage,
  change: Partial<EncounterFacts>,
  effect: string,
): VisitOutcome {
  const { facts } = message
  const known = before?.encounter ?? nothing
  const circumstances = firstTold(facts, known)
  const encounter: EncounterFacts = {
    ...known,
    class: before ? classAfter(known.class, facts.class) : (facts.class ?? 'IMP'),
    ...circumstances,
    ...Object.fromEntries(facts.cleared.map((fact) => [fact, null])),
    participants: namedOnly(circumstances.participants),
    ...(isUnattended(facts.participants) ? { practitionerId: null, practitionerName: null } : {}),
    ...change,
  }
  const visit = { encounter, lastEvent: before?.lastEvent ?? null, lastEventAt: before?.lastEventAt ?? null }
  return { ok: true, visit, effect }
}

/** Classes that other feeds tell more finely than HL7 table 0004 can. */
const FINER: Readonly<Record<string, ReadonlySet<string>>> = {
  IMP: new Set(['ACUTE', 'NONAC']),
  AMB: new Set(['OBSENC', 'SS', 'VR', 'HH', 'FLD']),
}

/** The class that was told last; one that says less than the known one says nothing new. */
function classAfter(known: string, told: string | null): string {
  return told === null || FINER[told]?.has(known) ? known : told
}

/** A visit of which nothing is told. */
export const nothing: EncounterFacts = {
  class: 'IMP',
  status: 'IN_PROGRESS',
  type: null,
  reason: null,
  admittedAt: null,
  dischargedAt: null,
  dischargeDisposition: null,
  admitSource: null,
  priority: null,
  facilityId: null,
  facilityName: null,
  practitionerId: null,
  practitionerName: null,
  participants: [],
  location: null,
  inferredAdmit: false,
}
