import { addCoveredPatients, findFreeBeginnings, type OpenCover } from '../../storage/covered-patients.js'
import type { Writing } from '../writing.js'
import { grantCare } from './grant-care.js'

/** Puts patients under a cover: who covers sees them from its beginning until its end, in the place of who is covered. */
export async function putUnderCover(
  writing: Writing,
  { id, coveredId: onBehalfOf, coveringId: practitionerId, startsAt, endsAt: until }: OpenCover,
  patientIds: readonly string[],
): Promise<void> {
  const free = await findFreeBeginnings(writing.tx, {
    coveringId: practitionerId,
    patientIds,
    from: startsAt,
  })
  await addCoveredPatients(writing.tx, id, free)
  const instants = [...new Set(free.map((one) => one.startsAt.getTime()))]
  for (const instant of instants) {
    const begin = free.filter((one) => one.startsAt.getTime() === instant)
    const carers = begin.map(({ patientId }) => ({ patientId, practitionerId, kind: 'COVERING' as const }))
    await grantCare(writing, carers, { from: new Date(instant), until, onBehalfOf })
  }
}
