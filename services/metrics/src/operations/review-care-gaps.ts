import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { GAP_RULES } from '../care-gaps/catalogue.js'
import type { MetricsDeps } from '../deps.js'
import { reviewGaps, type GapChange } from '../domain/care-gap.js'
import {
  coordinatorsOf,
  findGaps,
  keepGaps,
  listGaps,
  reviewAgain,
  takeForReview,
} from '../storage/care-gaps.js'
import { addStatusChange } from '../storage/status-changes.js'

const PATIENTS_AT_ONCE = 100
const RAISING: ReadonlySet<string> = new Set(
  GAP_RULES.filter(({ raisesWork }) => raisesWork).map(({ code }) => code),
)

/** Looks at the gaps of the next patients of whom something new is known, or time may have changed something. How many. */
export async function reviewCareGaps({ db, clock, organizationTimeZone }: MetricsDeps): Promise<number> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    const patientIds = await takeForReview(tx, now, PATIENTS_AT_ONCE)
    if (patientIds.length === 0) return 0
    const found = await findGaps(tx, patientIds, { timeZone: organizationTimeZone, now })
    const coordinators = await coordinatorsOf(tx, patientIds, now)
    const facts = { coordinators, raising: RAISING, now, newId: () => newId('care_gap') }
    const findings = found.map(({ recheckAt: _, ...finding }) => finding)
    await write(tx, reviewGaps(await listGaps(tx, patientIds), findings, facts), now)
    const later = found.flatMap(({ patientId, recheckAt }) =>
      recheckAt ? [{ patientId, at: recheckAt }] : [],
    )
    if (later.length > 0) await reviewAgain(tx, later)
    return patientIds.length
  })
}

async function write(tx: EntityManager, changes: readonly GapChange[], now: Date): Promise<void> {
  if (changes.length === 0) return
  await keepGaps(
    tx,
    changes.map(({ gap }) => gap),
  )
  for (const { gap, before } of changes) {
    if (gap.status === before?.status) continue
    const step = { from: before?.status ?? null, to: gap.status, reason: gap.reason }
    await addStatusChange(tx, { subjectId: gap.id, at: now, by: 'system:metrics', ...step })
  }
  await appendToOutbox(
    tx,
    changes.flatMap((one) => workOf(one, now)),
  )
}

/** An open gap is its coordinator's work until it is open no more. */
function workOf({ gap, before }: GapChange, now: Date): readonly NewEvent[] {
  const { id: subject, patientId } = gap
  const told = { subject, patientId, occurredAt: now, recordedAt: now }
  const key = `metrics:care-gap:${gap.id}`
  const at = now.toISOString()
  if (gap.raisedFor === null)
    return before?.raisedFor ? [event('work.settled.v1', { ...told, payload: { key, at } })] : []
  const sameWork = before?.raisedFor === gap.raisedFor && before.dueAt?.getTime() === gap.dueAt?.getTime()
  if (sameWork) return []
  const payload = {
    key,
    kind: 'CARE_GAP',
    subjectType: 'CareGap',
    subjectId: subject,
    patientId,
    ownerId: gap.raisedFor,
    urgency: 'ROUTINE',
    dueAt: gap.dueAt?.toISOString() ?? null,
    at,
  } as const
  return [event('work.raised.v1', { ...told, payload })]
}
