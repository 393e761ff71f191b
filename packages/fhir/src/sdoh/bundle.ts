import { readLine, type Entry } from '../bundle.js'
import {
  NotSdoh,
  parseServiceRequest,
  parseTask,
  type SdohReference,
  type SdohServiceRequest,
  type SdohTask,
} from './resources.js'

/** One request to one performer: the Task that tracks it and the ServiceRequest that allows it, as far as both came. */
export interface SdohRequest {
  /** The sender's own name for it: the same one means the same request, however often it is sent. */
  readonly key: string
  readonly serviceRequest: SdohServiceRequest | null
  readonly task: SdohTask | null
}

/** What was sent: the requests in it, and every resource. */
export interface SdohBundle {
  readonly requests: readonly SdohRequest[]
  readonly entries: readonly Entry[]
}

/** Reads a Bundle of any kind, or one bare resource. Throws NotSdoh with the place of what is wrong. */
export function readSdohBundle(text: string): SdohBundle {
  const line = readLine(text)
  if (!line.ok) throw new NotSdoh(line.reason)
  const { entries } = line
  const requests: SdohRequest[] = []
  const tracked = new Set<string>()
  for (const { resource } of entries.filter(isReferralTask)) {
    const task = parseTask(resource)
    const focus = findTarget(entries, task.focus)
    if (focus) tracked.add(focus.id)
    const serviceRequest = focus ? parseServiceRequest(focus.resource) : null
    requests.push({ key: keyOf(task), task, serviceRequest })
  }
  for (const { id, resource } of entries.filter(({ type }) => type === 'ServiceRequest')) {
    if (tracked.has(id)) continue
    const serviceRequest = parseServiceRequest(resource)
    requests.push({ key: keyOf(serviceRequest), task: null, serviceRequest })
  }
  return { requests, entries }
}

/** A Task about a ServiceRequest. What a patient is asked to do (SDOHCC-TaskForPatient) is no referral. */
function isReferralTask({ type, resource }: Entry): boolean {
  const { focus } = resource
  if (type !== 'Task') return false
  const text = typeof focus === 'object' && focus !== null && 'reference' in focus ? focus.reference : null
  const codes = JSON.stringify(resource['code'] ?? '')
  return codes.includes('"fulfill"') || (typeof text === 'string' && text.includes('ServiceRequest/'))
}

function keyOf({ resourceType, id, identifier }: SdohTask | SdohServiceRequest): string {
  const named = identifier?.find(({ value }) => value !== undefined)
  return named ? `${resourceType}?${named.system ?? ''}|${named.value ?? ''}` : `${resourceType}/${id}`
}

/** The resource of the bundle that a reference means. */
export function findTarget(entries: readonly Entry[], of: SdohReference | undefined): Entry | null {
  const text = of?.reference
  if (!text) return null
  const at = text.replace(/\/_history\/.*$/, '')
  return (
    entries.find(
      ({ fullUrl, type, id }) => fullUrl === at || at === `${type}/${id}` || at.endsWith(`/${type}/${id}`),
    ) ?? null
  )
}
