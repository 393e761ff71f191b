import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { FeedAppointmentRow } from '../../domain/feed-appointment.js'
import { contradiction, missing } from '../../hl7v2/fault.js'
import type { ToldAppointment } from '../../hl7v2/map-appointment.js'
import { upsertRows } from '../../storage/bulk.js'
import { lockFeedAppointments } from '../../storage/feed-appointments.js'
import { findSurvivorId } from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import type { Writing } from '../writing.js'

/** Writes an appointment down as the scheduling system tells it, and tells the others. */
export async function applyAppointment(
  { tx, deps }: Writing,
  personId: string,
  told: ToldAppointment,
): Promise<string> {
  const before = await known(tx, personId, told)
  if (before && told.occurredAt < before.lastEventAt)
    return 'nothing changed: something later was told of the appointment before'
  const { occurredAt, system, value } = told
  const status = told.status ?? before?.status ?? 'BOOKED' // what is only changed stands where it stood
  const patientId = before?.patientId ?? personId // one of a merged record stays with it
  const startsAt = told.startsAt ?? before?.startsAt
  if (!startsAt)
    throw missing('The appointment has no start: TQ1-7, SCH-11.4, AIS-4, AIP-6, AIL-6 and AIG-8 are empty.')
  const row: Omit<FeedAppointmentRow, 'version'> = {
    id: before?.id ?? newId('feed_appointment'),
    patientId,
    system,
    value,
    status,
    startsAt,
    endsAt: told.endsAt ?? before?.endsAt ?? null,
    reason: told.reason ?? before?.reason ?? null,
    location: told.location ?? before?.location ?? null,
    lastEventAt: occurredAt,
  }
  await upsertRows(tx, tables.feedAppointment, [row])
  const payload = {
    appointmentId: row.id,
    patientId,
    status,
    startAt: startsAt.toISOString(),
    at: occurredAt.toISOString(),
  }
  const facts = { subject: row.id, patientId, occurredAt, recordedAt: deps.clock.now(), payload }
  await appendToOutbox(tx, [event('appointment.received.v1', facts)])
  return before && told.status === null ? 'an appointment was changed' : EFFECTS[status]
}

/**
 * The appointment with its number, or one that was told under another number that it had: that of another patient is another
 * scheduler's, and stays.
 */
async function known(
  tx: EntityManager,
  personId: string,
  { system, value, formerNumbers }: ToldAppointment,
): Promise<FeedAppointmentRow | null> {
  const found = await lockFeedAppointments(tx, [{ system, value }, ...formerNumbers])
  const own = found.find((one) => one.system === system && one.value === value)
  for (const before of own ? [own] : found)
    if ((await findSurvivorId(tx, before.patientId)) === personId) return before
  if (own) throw contradiction('The number of the appointment (SCH-2) belongs to another patient.')
  return null
}

const EFFECTS: Readonly<Record<FeedAppointmentRow['status'], string>> = {
  BOOKED: 'an appointment is booked',
  CANCELLED: 'an appointment was cancelled',
  NO_SHOW: 'an appointment was missed',
}
