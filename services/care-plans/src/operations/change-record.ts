import { mayTouchPatient } from '@baton/auth/care-relationships'
import type { ResourceRow, Verb } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Records } from '../storage/records.js'
import type { OperationContext } from './operation-context.js'
import type { Actor } from './transition/settle-contacts.js'

/** What every input of a change has. */
export interface Keyed {
  readonly idempotencyKey?: string | null | undefined
}

/** What every input of an update has. */
export interface Update extends Keyed {
  readonly expectedVersion: number
}

/** Null: it was done. Else why not; nothing is kept of what was written. */
type Done = Refusal | readonly Refusal[] | null

interface Versioned {
  readonly id: string
  readonly patientId: string
  readonly version: number
}

/** Which record a change is about, and what it is called. */
export interface ChangeOf<Row extends Versioned> {
  readonly operation: string
  readonly input: Update
  readonly records: Records<Row>
  readonly noun: string
  /** The input's field that names it. */
  readonly field: string
  readonly id: string
  /** `update` unless told. */
  readonly verb?: Verb
}

/** What every update begins with: find the record, lock it, see that it is as the sender saw it. */
export async function changeRecord<Row extends Versioned>(
  context: OperationContext,
  { operation, input, records, noun, field, id, verb = 'update' }: ChangeOf<Row>,
  work: (tx: EntityManager, record: Row, actor: Actor) => Promise<Done>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const record = await records.lock(tx, { viewer, now }, { id, verb })
    // A patient changes nothing here but the tasks that are the patient's own (domain.md 9.6).
    if (!record || viewer.kind === 'patient') return refused({ ...notFound(noun), field: ['input', field] })
    if (record.version !== input.expectedVersion) return refused(versionConflict(noun, record.version))
    const refusals = toList(await work(tx, record, { by: viewer.id, now }))
    return refusals.length > 0 ? refused(...refusals) : done({ id: record.id })
  })
}

/** What is added to a record names no version: two colleagues may add at the same time. */
export async function addToRecord<Row extends Versioned>(
  context: OperationContext,
  {
    operation,
    input,
    records,
    noun,
    field,
    id,
    verb = 'create',
  }: Omit<ChangeOf<Row>, 'input'> & { input: Keyed },
  work: (tx: EntityManager, record: Row, actor: Actor) => Promise<string | Refusal | readonly Refusal[]>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const record = await records.lock(tx, { viewer, now }, { id, verb })
    if (!record || viewer.kind === 'patient') return refused({ ...notFound(noun), field: ['input', field] })
    return made(await work(tx, record, { by: viewer.id, now }))
  })
}

/** For whom something is made. */
export interface CreationFor {
  readonly operation: string
  readonly input: Keyed & { readonly patientId: string }
  readonly row: ResourceRow
  /** `create` unless told. */
  readonly verb?: Verb
}

/** What every creation begins with: may the viewer do this for this patient? The work answers the new id. */
export async function createRecord(
  context: OperationContext,
  { operation, input, row, verb = 'create' }: CreationFor,
  work: (tx: EntityManager, actor: Actor) => Promise<string | Refusal | readonly Refusal[]>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation, input }, async (tx) => {
    const allowed = await mayTouchPatient(tx, viewer, { row, verb, patientId: input.patientId, now })
    if (!allowed) return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    return made(await work(tx, { by: viewer.id, now }))
  })
}

function made(result: string | Refusal | readonly Refusal[]): Outcome<{ id: string }> {
  return typeof result === 'string' ? done({ id: result }) : refused(...toList(result))
}

function toList(refusals: Done): readonly Refusal[] {
  if (refusals === null) return []
  return 'kind' in refusals ? [refusals] : refusals
}
