import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { findPreferences } from '../../storage/contact-preferences.js'
import type { Writing } from '../writing.js'
import { moveTries } from './move-tries.js'

/** What a patient, whose row is held, said of the hours of contact is new: tries move, and the work queue shows when to call. */
export async function followHours(writing: Writing, patientId: string): Promise<void> {
  const { tx, deps } = writing
  const now = deps.clock.now()
  await moveTries(writing, patientId)
  const [preference] = await findPreferences(tx, [patientId])
  const payload = { patientId, bestTimes: preference?.bestTimes ?? [], at: now.toISOString() }
  const about = { subject: patientId, patientId, occurredAt: now, recordedAt: now }
  await appendToOutbox(tx, [event('best-times.told.v1', { ...about, payload })])
}
