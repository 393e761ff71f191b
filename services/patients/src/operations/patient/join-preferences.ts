import {
  joinedPreference,
  noPreference,
  partedPreference,
  wishesOf,
  type JoinedWishes,
} from '../../domain/contact-preference.js'
import { findPreferences, putPreference } from '../../storage/contact-preferences.js'
import { followHours } from '../outreach/follow-hours.js'
import type { Writing } from '../writing.js'

/**
 * Who asked for silence under one of two records is left alone under the other from their merge on. Answers what the
 * survivor wanted before and what holds now; null where the merged record told nothing.
 */
export async function joinPreferences(
  { tx, deps }: Writing,
  { survivorId, mergedId }: { survivorId: string; mergedId: string },
): Promise<JoinedWishes | null> {
  const told = await findPreferences(tx, [survivorId, mergedId])
  const merged = told.find(({ patientId }) => patientId === mergedId)
  if (!merged) return null
  const now = deps.clock.now()
  const own = told.find(({ patientId }) => patientId === survivorId)
  const joined = own
    ? joinedPreference(own, merged, now)
    : { ...merged, patientId: survivorId, updatedAt: now }
  await putPreference(tx, joined)
  await followHours({ tx, deps }, survivorId)
  return { before: wishesOf(own ?? noPreference(survivorId, now)), joined: wishesOf(joined) }
}

/** Gives the survivor its own wishes back when the two are parted; what was told since the merge stays. */
export async function partPreferences(
  { tx, deps }: Writing,
  survivorId: string,
  wishes: JoinedWishes,
): Promise<void> {
  const [current] = await findPreferences(tx, [survivorId])
  if (!current) return
  await putPreference(tx, partedPreference(current, wishes, deps.clock.now()))
  await followHours({ tx, deps }, survivorId)
}
