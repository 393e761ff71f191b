import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { Comparable } from '../../domain/duplicate.js'
import { insertCandidates } from '../../storage/duplicate-reviews.js'
import { findDuplicates, type Duplicate } from './find-duplicates.js'
import type { Writing } from '../writing.js'

/**
 * Compares a record that a feed has just added with those that are known, and notes each that may be of the same person.
 * Feeds wait for nobody: below the policy's limit nothing is noted, above it somebody looks; what is all but certain is on
 * the work queue. Answers what was noted.
 */
export async function noteDuplicates(
  { tx, deps }: Writing,
  addedId: string,
  person: Comparable,
): Promise<readonly Duplicate[]> {
  const foundAt = deps.clock.now()
  const found = (await findDuplicates(tx, person)).filter(({ patientId }) => patientId !== addedId)
  const rows = found.map(({ patientId: knownId, score, verdict, reasons }) => ({
    id: newId('duplicate_candidate'),
    addedId,
    knownId,
    score,
    verdict,
    reasons,
    foundAt,
  }))
  const added = new Set(await insertCandidates(tx, rows))
  const certain = rows.filter(({ id, verdict }) => verdict === 'BLOCK' && added.has(id))
  await appendToOutbox(
    tx,
    certain.map(({ id }) =>
      event('work.raised.v1', {
        subject: id,
        patientId: addedId,
        occurredAt: foundAt,
        recordedAt: foundAt,
        payload: {
          key: duplicateWork(id),
          kind: 'POSSIBLE_DUPLICATE',
          subjectType: 'DuplicateCandidate',
          subjectId: id,
          patientId: addedId,
          ownerId: null,
          urgency: 'ROUTINE',
          dueAt: null,
          at: foundAt.toISOString(),
        },
      }),
    ),
  )
  return found.filter((_, index) => added.has(rows[index]?.id ?? ''))
}

/** The key of a pair on the work queue. */
export function duplicateWork(id: string): string {
  return `patients:duplicate:${id}`
}
