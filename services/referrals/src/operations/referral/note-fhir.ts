import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { appendToOutbox } from '@baton/events/outbox'
import { isRecord } from '@baton/fhir/bundle'
import { eventsOf } from '@baton/service-kit/tell-reads'
import type { ReferralsDeps } from '../../deps.js'
import type { FhirResource } from '../../fhir/fhir-resource.js'
import type { EntryAnswer } from './take-in-bundle.js'

type Telling = Pick<ReferralsDeps, 'db' | 'clock'>

interface Who {
  readonly viewer: Viewer
  readonly requestId: string
  readonly origin: Origin | null
}

/** Writes down who reads which elements of a resource of whom, before it leaves. */
export async function noteFhirRead(
  deps: Telling,
  { resource, patientIds }: FhirResource,
  who: Who,
): Promise<void> {
  const operation = { name: 'readFhir', action: 'R' } as const
  await tell(deps, { operation, fields: elementsOf(resource), patientIds }, who)
}

/** Writes down of whom an answer to what was sent tells which Task it is, and its version. */
export async function noteFhirTaken(deps: Telling, entries: readonly EntryAnswer[], who: Who): Promise<void> {
  const patientIds = entries.flatMap(({ patientId }) => patientId ?? [])
  const operation = { name: 'takeInFhir', action: 'U' } as const
  await tell(deps, { operation, fields: ['Task.id', 'Task.meta'], patientIds }, who)
}

interface Shown {
  readonly operation: { readonly name: string; readonly action: string }
  /** By FHIR path, `Task.status`. */
  readonly fields: readonly string[]
  readonly patientIds: readonly string[]
}

async function tell(
  { db, clock }: Telling,
  { operation, fields, patientIds }: Shown,
  who: Who,
): Promise<void> {
  if (patientIds.length === 0) return
  const seen = new Map(patientIds.map((id) => [id, new Set(fields)]))
  const told = eventsOf({ seen, operation }, { ...who, clock })
  await db.transaction((tx) => appendToOutbox(tx, told))
}

function elementsOf(resource: unknown): readonly string[] {
  if (!isRecord(resource)) return []
  const { resourceType, ...elements } = resource
  const present = Object.entries(elements).filter(([, value]) => value !== undefined)
  return present.map(([name]) => `${String(resourceType)}.${name}`)
}
