import type { MergeCarer } from '../../domain/patient-merge.js'
import { findCarers, type Carer } from '../../storage/caseloads.js'
import { findMergeInForce } from '../../storage/patient-merges.js'
import { endCare } from '../staff/grant-care.js'
import type { Writing } from '../writing.js'
import { takeCoversBack } from './covers-of-a-merge.js'

/** A record, and who was given it by a merge that is parted. */
interface Brought {
  readonly patientId: string
  readonly carers: readonly MergeCarer[]
}

/**
 * Ends the access that a parted merge gave to its survivor and, where that was merged on, to whoever stands for it since.
 * Answers the number of the revocation, if anybody's access ends.
 */
export async function takeCareBack(writing: Writing, parted: Brought): Promise<number | null> {
  let epoch: number | null = null
  for (let brought: Brought | null = parted; brought;) {
    const { patientId, carers } = brought
    const broughtIds = carers.map(({ practitionerId }) => practitionerId)
    const covering = await takeCoversBack(writing, { survivorId: patientId, broughtIds })
    const last = await endCare(writing, [...carers.map((one) => carerOf(patientId, one)), ...covering])
    epoch = last ?? epoch
    brought = await broughtOn(writing, brought)
  }
  return epoch
}

function carerOf(patientId: string, { practitionerId, kind, startsAt, scopes }: MergeCarer): Carer {
  return { patientId, practitionerId, kind, startsAt: new Date(startsAt), ...(scopes ? { scopes } : {}) }
}

/** What the merge of such a record in turn gave to those who do not look after that record any more. */
async function broughtOn({ tx, deps }: Writing, { patientId, carers }: Brought): Promise<Brought | null> {
  const merge = await findMergeInForce(tx, patientId)
  if (!merge) return null
  const left = await findCarers(tx, { patientIds: [patientId], at: deps.clock.now() })
  const stays = new Set(left.map(accessOf))
  const lost = new Set(carers.map(accessOf).filter((access) => !stays.has(access)))
  const gone = merge.carers.filter((one) => lost.has(accessOf(one)))
  return gone.length > 0 ? { patientId: merge.survivorId, carers: gone } : null
}

/** A coordinator may have become one of the team by a merge: who, and as whose proxy, is what counts. */
function accessOf({
  practitionerId,
  scopes,
}: Pick<MergeCarer, 'practitionerId'> & { scopes?: readonly string[] | null }): string {
  return [practitionerId, ...(scopes ?? [])].join(' ')
}
