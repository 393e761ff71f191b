import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { appendToOutbox } from '@baton/events/outbox'
import { isRecord } from '@baton/fhir/bundle'
import { LabelledReads } from '@baton/service-kit/labelled-reads'
import { eventsOf } from '@baton/service-kit/tell-reads'
import type { ReferralsDeps } from '../../deps.js'
import type { FhirResource, ShownReferral } from '../../fhir/fhir-resource.js'
import { labelsOfReads } from '../../storage/labels-of-reads.js'
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
  { resource, shown }: FhirResource,
  who: Who,
): Promise<void> {
  const operation = { name: 'readFhir', action: 'R' } as const
  await tell(deps, { operation, fields: elementsOf(resource), shown }, who)
}

/** Writes down of whom an answer to what was sent tells which Task it is, and its version. */
export async function noteFhirTaken(deps: Telling, entries: readonly EntryAnswer[], who: Who): Promise<void> {
  const shown = entries.flatMap((entry) => entry.shown ?? [])
  const operation = { name: 'takeInFhir', action: 'U' } as const
  await tell(deps, { operation, fields: ['Task.id', 'Task.meta'], shown }, who)
}

interface Shown {
  readonly operation: { readonly name: string; readonly action: string }
  /** By FHIR path, `Task.status`. */
  readonly fields: readonly string[]
  readonly shown: readonly ShownReferral[]
}

async function tell({ db, clock }: Telling, { operation, fields, shown }: Shown, who: Who): Promise<void> {
  if (shown.length === 0) return
  const seen = new Map(shown.map(({ patientId }) => [patientId, new Set(fields)]))
  const labelled = new LabelledReads(labelsOfReads)
  for (const referral of shown)
    labelled.note(referral, { patientId: referral.patientId, typeName: 'Referral' })
  const labels = await labelled.labels(db)
  const told = eventsOf({ seen, operation, labels }, { ...who, clock })
  await db.transaction((tx) => appendToOutbox(tx, told))
}

function elementsOf(resource: unknown): readonly string[] {
  if (!isRecord(resource)) return []
  const { resourceType, ...elements } = resource
  const present = Object.entries(elements).filter(([, value]) => value !== undefined)
  return present.map(([name]) => `${String(resourceType)}.${name}`)
}
