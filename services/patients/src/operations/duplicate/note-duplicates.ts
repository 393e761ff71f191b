import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { pairVerdict, type Comparable } from '../../domain/duplicate.js'
import { withLinks } from '../../domain/linked-records.js'
import type { Candidate } from '../../storage/duplicate-candidates.js'
import { insertCandidates } from '../../storage/duplicate-reviews.js'
import { addLinkReasons } from './add-link-reasons.js'
import { findDuplicates, type Duplicate } from './find-duplicates.js'
import { likenesses, linksWith, type Links } from './linked-with.js'
import type { Writing } from '../writing.js'

/**
 * Compares records that a feed has just added with those that are known, and notes each that may be of the same person.
 * Feeds wait for nobody: below the policy's limit nothing is noted but what a source links, above it somebody looks; what is
 * all but certain is on the work queue. Answers what was noted. Any number of records is looked up by the same statements.
 */
export async function noteDuplicates(
  { tx, deps }: Writing,
  added: readonly Candidate[],
): Promise<readonly Duplicate[]> {
  const foundAt = deps.clock.now()
  const linked = await Promise.all(
    added.map(async (record) => ({ record, links: await linksWith(tx, record.id) })),
  )
  const compared = await Promise.all(linked.map((one) => compare(tx, one)))
  const rows = compared.flatMap(({ addedId, found }) =>
    found.map(({ patientId: knownId, ...why }) => ({
      ...{ id: newId('duplicate_candidate'), addedId, knownId, foundAt, verdict: pairVerdict(why.score) },
      ...{ score: why.score, reasons: why.reasons },
    })),
  )
  const isNew = new Set(await insertCandidates(tx, rows))
  const certain: { id: string; addedId: string }[] = rows.filter(
    ({ id, verdict }) => verdict === 'BLOCK' && isNew.has(id),
  )
  for (const { record, links } of linked) certain.push(...(await addLinkReasons(tx, record.id, links)))
  await raiseWork({ tx, deps }, certain)
  return rows.flatMap(({ id, knownId, ...row }) => (isNew.has(id) ? [{ patientId: knownId, ...row }] : []))
}

async function compare(tx: EntityManager, { record, links }: { record: Candidate; links: Links }) {
  const { id: addedId, ...person } = record
  const found = (await findDuplicates(tx, person)).filter(({ patientId }) => patientId !== addedId)
  const all = [...found, ...(await linkedBesides(tx, { person, links, found }))]
  return {
    addedId,
    found: all.map(({ patientId, ...why }) => ({ patientId, ...withLinks(why, links.get(patientId) ?? []) })),
  }
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
