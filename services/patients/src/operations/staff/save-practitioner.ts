import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { nameKeys } from '../../domain/patient.js'
import { upsertRows } from '../../storage/bulk.js'
import { findPractitioners, keepStaffContact } from '../../storage/directory.js'
import { PractitionerEntity } from '../../storage/practitioner.entity.js'
import { tables } from '../../storage/tables.js'
import { humanName, idempotencyKey, idOf, maybe, npi, roles, version } from '../fields.js'

const schema = z.object({
  id: maybe(idOf('practitioner')),
  expectedVersion: maybe(version),
  name: humanName,
  npi: maybe(npi),
  roles,
  email: z.email('must be an e-mail address').max(200).nullish(),
  mobile: z.e164('must be a number in the form +12125550100').nullish(),
  idempotencyKey,
})

type Input = z.output<typeof schema>

/** Adds a person to the staff, under a given id if there is one (the identity provider's), or changes one. */
export async function savePractitioner(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const mayAdd = reachOf(requireViewer(context), 'staffDirectory', 'create') === 'all'
  return change(context, { operation: 'savePractitioner', input }, async (tx) => {
    const [before] = parsed.value.id ? await findPractitioners(tx, [parsed.value.id]) : []
    if (before) return replace(tx, before, parsed.value)
    if (!mayAdd || parsed.value.expectedVersion !== null)
      return refused({ ...notFound('practitioner'), field: ['input', 'id'] })
    return add(tx, parsed.value)
  })
}

async function add(tx: EntityManager, input: Input): Promise<Outcome<{ id: string }>> {
  const { name } = input
  const id = input.id ?? newId('practitioner')
  const state = { staff: true, active: true, deactivatedAt: null }
  const row = { id, name, ...nameKeys(name), npi: input.npi, roles: input.roles, ...state }
  await upsertRows(tx, tables.practitioner, [row])
  await keepStaffContact(tx, id, input)
  return done({ id })
}

async function replace(
  tx: EntityManager,
  before: { id: string; version: number; staff: boolean },
  { name, npi: number, roles: held, expectedVersion, email, mobile }: Input,
): Promise<Outcome<{ id: string }>> {
  const { id, version: current } = before
  if (!before.staff) return refused({ ...notFound('practitioner'), field: ['input', 'id'] })
  if (expectedVersion !== current) return refused(versionConflict('practitioner', current))
  const practitioners = tx.getRepository(PractitionerEntity)
  const next = { name, ...nameKeys(name), npi: number, roles: [...held] }
  await keepStaffContact(tx, id, { email, mobile })
  const { affected } = await practitioners.update({ id, version: current }, next)
  return affected === 1 ? done({ id }) : refused(versionConflict('practitioner', current + 1))
}
