import type { EntityManager } from 'typeorm'
import {
  likeness,
  pairVerdict,
  POSSIBLE_FROM,
  type Comparable,
  type DuplicateReason,
} from '../../domain/duplicate.js'
import { findCandidates } from '../../storage/duplicate-candidates.js'

/** A record that may be of the same person, with why. */
export interface Duplicate {
  readonly patientId: string
  readonly score: number
  readonly verdict: 'CONFIRM' | 'BLOCK'
  readonly reasons: readonly DuplicateReason[]
}

const MOST = 10

/** The records that may be of the same person as this one, the likeliest first. */
export async function findDuplicates(tx: EntityManager, person: Comparable): Promise<readonly Duplicate[]> {
  const found = (await findCandidates(tx, person)).map(({ id, ...known }) => ({
    patientId: id,
    ...likeness(person, known),
  }))
  return found
    .filter(({ score }) => score >= POSSIBLE_FROM)
    .sort((a, b) => b.score - a.score || (a.patientId < b.patientId ? -1 : 1))
    .slice(0, MOST)
    .map((one) => ({ ...one, verdict: pairVerdict(one.score) }))
}
