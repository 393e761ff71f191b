import { fromFhirId } from '@baton/fhir/fhir-id'
import { isRecord } from '@baton/fhir/bundle'
import { requestStatusOf, taskStatusOf } from '@baton/fhir/sdoh/task-status'
import type { DataSource } from 'typeorm'
import type { Referral } from '../domain/referral.js'
import type { Reader } from '../storage/agency-role.js'
import { findBundle, requestsOfBundle, type FhirRequest } from '../storage/fhir-requests.js'
import { findReferrals } from '../storage/referrals.js'
import type { FhirResource } from './fhir-resource.js'

/**
 * What was sent, as it was sent, with its ids and everything that has no place with us; only where a referral has
 * moved since do its Task and ServiceRequest say so. Null unless the reader may see every referral in it; an agency
 * sees what it sent itself.
 */
export async function printBundle(db: DataSource, reader: Reader, id: string): Promise<FhirResource | null> {
  const bundle = await findBundle(db, fromFhirId(id))
  const { viewer } = reader
  if (!bundle || (viewer.kind === 'partner' && bundle.sender !== viewer.agencyId)) return null
  const requests = await requestsOfBundle(db, bundle.id)
  const ids = new Set(requests.map(({ referralId }) => referralId))
  const referrals = await findReferrals(db, reader, [...ids])
  if (ids.size === 0 || referrals.length < ids.size) return null
  const byId = new Map(referrals.map((referral) => [referral.id, referral]))
  const moved = requests.flatMap((request) => {
    const referral = byId.get(request.referralId)
    return referral && hasMoved(request, referral) ? [{ request, referral }] : []
  })
  const resource = moved.length === 0 ? bundle.content : withStates(bundle.content, moved)
  return { resource, version: null, shown: referrals }
}

interface Moved {
  readonly request: FhirRequest
  readonly referral: Referral
}

function hasMoved({ task, serviceRequest }: FhirRequest, { status }: Referral): boolean {
  const now = taskStatusOf(status)
  return task ? task.status !== now : serviceRequest?.status !== requestStatusOf(now)
}

function withStates(content: unknown, moved: readonly Moved[]): unknown {
  if (!isRecord(content)) return content
  const entries = content['entry']
  if (!Array.isArray(entries)) return stateOf(content, moved)
  const entry = entries.map((one: unknown) =>
    isRecord(one) && isRecord(one['resource']) ? { ...one, resource: stateOf(one['resource'], moved) } : one,
  )
  return { ...content, entry }
}

function stateOf(resource: Readonly<Record<string, unknown>>, moved: readonly Moved[]): unknown {
  const { resourceType, id } = resource
  const of = moved.find(
    ({ request }) =>
      (resourceType === 'Task' && request.task?.id === id) ||
      (resourceType === 'ServiceRequest' && request.serviceRequest?.id === id),
  )
  if (!of) return resource
  const status = taskStatusOf(of.referral.status)
  if (resourceType === 'ServiceRequest') return { ...resource, status: requestStatusOf(status) }
  const { statusReason } = of.referral
  return { ...resource, status, ...(statusReason ? { statusReason: { text: statusReason } } : {}) }
}
