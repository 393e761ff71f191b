import type { Demographics } from '../../domain/patient.js'
import { comesOfAge, parentsEnd, type ProxyGrantRow } from '../../domain/proxy.js'
import { lockParentsGrants, openedBy, setGrantEnd } from '../../storage/proxies.js'
import { endCare, grantCare } from '../staff/grant-care.js'
import type { Writing } from '../writing.js'

type Child = Pick<Demographics, 'birthDate' | 'timeZone'> & { readonly id: string }

/**
 * Ends the grants to parents of these patients on the birthday on which each comes of age as far as is known now; one that ends
 * earlier stays as it is. Answers the number of the revocation, if somebody's access ends at once.
 */
export async function endParentsGrants(writing: Writing, children: readonly Child[]): Promise<number | null> {
  const { tx, deps } = writing
  const ages = new Map(children.map((child) => [child.id, comesOfAge(child, deps.organizationZone)]))
  let epoch: number | null = null
  for (const grant of await lockParentsGrants(tx, [...ages.keys()])) {
    const ofAgeAt = ages.get(grant.patientId)
    const endsAt = ofAgeAt ? parentsEnd(grant, ofAgeAt, deps.clock.now()) : null
    if (endsAt) epoch = (await endGrant(writing, grant, endsAt)) ?? epoch
  }
  return epoch
}

/** What is over is revoked everywhere at once; what ends later is told with its end. */
async function endGrant(writing: Writing, grant: ProxyGrantRow, endsAt: Date): Promise<number | null> {
  const { tx, deps } = writing
  const now = deps.clock.now()
  const opened = await openedBy(tx, grant, now)
  await setGrantEnd(tx, grant.id, endsAt)
  if (endsAt <= now) return endCare(writing, opened)
  for (const { startsAt, ...carer } of opened)
    await grantCare(writing, [carer], { from: startsAt, until: endsAt, scopes: grant.scopes })
  return null
}
