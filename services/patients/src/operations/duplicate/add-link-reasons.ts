import type { EntityManager } from 'typeorm'
import { pairVerdict } from '../../domain/duplicate.js'
import { mirrored, withLinks } from '../../domain/linked-records.js'
import { giveReasons, lockOpenPair } from '../../storage/duplicate-reviews.js'
import type { Links } from './linked-with.js'

/**
 * Adds what sources say of a record and others to the pairs of them that are open; one that is settled stays as it was
 * (decision 0318). Answers the pairs that are certain since.
 */
export async function addLinkReasons(
  tx: EntityManager,
  patientId: string,
  links: Links,
): Promise<readonly { readonly id: string; readonly addedId: string }[]> {
  const certain: { id: string; addedId: string }[] = []
  for (const [otherId, codes] of links) {
    const pair = await lockOpenPair(tx, [patientId, otherId])
    if (!pair) continue
    const { score, reasons } = withLinks(pair, pair.addedId === patientId ? codes : codes.map(mirrored))
    if (reasons.length === pair.reasons.length) continue
    const verdict = pairVerdict(score)
    await giveReasons(tx, { id: pair.id, score, verdict, reasons })
    if (verdict === 'BLOCK' && pair.verdict !== 'BLOCK') certain.push(pair)
  }
  return certain
}
