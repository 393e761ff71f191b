import type { EntityManager } from 'typeorm'
import type { BatchWrites } from '../../fhir-import/batch-writes.js'
import { noteLinked, replaceLinks } from '../../storage/patient-links.js'

/**
 * Keeps what Patients link, after their resources and numbers. A record that is new is compared anyway; one that was there
 * before is compared again where a link begins or ends at it.
 */
export async function writeLinks(
  tx: EntityManager,
  source: string,
  { links, kept, changedIds }: Pick<BatchWrites, 'links' | 'kept' | 'changedIds'>,
): Promise<void> {
  const told = [...links.keys()].flatMap((sourceId) => kept.get(`Patient/${sourceId}`) ?? [])
  const before = told.filter(({ isNew }) => !isNew).map(({ sourceId }) => sourceId)
  await replaceLinks(tx, source, { before, links })
  const known = told.flatMap(({ sourceId, targetId }) =>
    targetId !== null && changedIds.has(targetId) ? [{ sourceId, patientId: targetId }] : [],
  )
  await noteLinked(tx, source, known)
}
