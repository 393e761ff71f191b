import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { pairVerdict, type Comparable } from '../../domain/duplicate.js'
import { withLinks } from '../../domain/linked-records.js'
import { insertCandidates } from '../../storage/duplicate-reviews.js'
import { addLinkReasons } from './add-link-reasons.js'
import { findDuplicates, type Duplicate } from './find-duplicates.js'
import { likenesses, linksWith, type Links } from './linked-with.js'
import type { Writing } from '../writing.js'

/**
 * Compares a record that a feed has just added with those that are known, and notes each that may be of the same person.
 * Feeds wait for nobody: below the policy's limit nothing is noted but what a source links, above it somebody looks; what is
 * all but certain is on the work queue. Answers what was noted.
 */
export async function noteDuplicates(
  { tx, deps }: Writing,
  addedId: string,
  person: Comparable,
): Promise<readonly Duplicate[]> {
  const foundAt = deps.clock.now()
  const links = await linksWith(tx, addedId)
  const found = (await findDuplicates(tx, person)).filter(({ patientId }) => patientId !== addedId)
  const all = [...found, ...(await linkedBesides(tx, { person, links, found }))]
  const rows = all.map(({ patientId: knownId, ...why }) => {
    const { score, reasons } = withLinks(why, links.get(knownId) ?? [])
    return {
      id: newId('duplicate_candidate'),
      addedId,
      knownId,
      score,
      verdict: pairVerdict(score),
      reasons,
      foundAt,
    }
  })
  const added = new Set(await insertCandidates(tx, rows))
  const certain = rows.filter(({ id, verdict }) => verdict === 'BLOCK' && added.has(id))
  await raiseWork({ tx, deps }, [...certain, ...(await addLinkReasons(tx, addedId, links))])
  return rows.flatMap(({ id, knownId, ...row }) => (added.has(id) ? [{ patientId: knownId, ...row }] : []))
}

/** The records that sources link with somebody and that look like somebody else. */
async function linkedBesides(
  tx: EntityManager,
  { person, links, found }: { person: Comparable; links: Links; found: readonly Duplicate[] },
) {
  const ids = [...links.keys()].filter((id) => !found.some(({ patientId }) => patientId === id))
  return ids.length === 0 ? [] : likenesses(tx, person, ids)
}

async function raiseWork(
  { tx, deps }: Writing,
  pairs: readonly { readonly id: string; readonly addedId: string }[],
): Promise<void> {
  const at = deps.clock.now()
  await appendToOutbox(
    tx,
    pairs.map(({ id, addedId }) =>
      event('work.raised.v1', {
        subject: id,
        patientId: addedId,
        occurredAt: at,
        recordedAt: at,
        payload: {
          key: duplicateWork(id),
          kind: 'POSSIBLE_DUPLICATE',
          subjectType: 'DuplicateCandidate',
          subjectId: id,
          patientId: addedId,
          ownerId: null,
          urgency: 'ROUTINE',
          dueAt: null,
          at: at.toISOString(),
        },
      }),
    ),
  )
}

/** The key of a pair on the work queue. */
export function duplicateWork(id: string): string {
  return `patients:duplicate:${id}`
}
