import type { EntityManager } from 'typeorm'
import { likeness, type Comparable, type Likeness } from '../../domain/duplicate.js'
import { linkCode, mirrored, type LinkCode } from '../../domain/linked-records.js'
import { findComparables } from '../../storage/duplicate-candidates.js'
import { findLinks } from '../../storage/patient-links.js'

/** What sources say of a record and each of those that they link it with, as the record sees it. */
export type Links = ReadonlyMap<string, readonly LinkCode[]>

/** The records with which sources link one. A number that leads to several leads nowhere. */
export async function linksWith(tx: EntityManager, patientId: string): Promise<Links> {
  const links = new Map<string, LinkCode[]>()
  for (const { type, tellerId, targetIds } of await findLinks(tx, patientId)) {
    const [target, ...more] = targetIds.filter((id) => id !== tellerId)
    if (target === undefined || more.length > 0) continue
    const [other, code] =
      tellerId === patientId ? [target, linkCode(type)] : [tellerId, mirrored(linkCode(type))]
    if (tellerId === patientId || target === patientId) links.set(other, [...(links.get(other) ?? []), code])
  }
  return links
}

/** How much a record is like those of some others that are known. */
export async function likenesses(
  tx: EntityManager,
  person: Comparable,
  ids: readonly string[],
): Promise<readonly (Likeness & { readonly patientId: string })[]> {
  const known = await findComparables(tx, ids)
  return known.map(({ id, ...other }) => ({ patientId: id, ...likeness(person, other) }))
}
