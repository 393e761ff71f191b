import { mayTouchPatient } from '@baton/auth/care-relationships'
import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { bornAs, wrongBirth } from '../../domain/birth-date.js'
import { asEntered } from '../../domain/other-name.js'
import { nameKeys, type Identifier, type PatientRow } from '../../domain/patient.js'
import { timeZoneOfAddress } from '../../domain/time-zone-of-address.js'
import { upsertRows } from '../../storage/bulk.js'
import { ownersOf, replaceIdentifiers } from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import {
  address,
  birthDatePrecision,
  contactPoint,
  humanName,
  idempotencyKey,
  identifier,
  language,
  maybe,
  otherNames,
} from '../fields.js'
import { lookUpInIndexes } from '../../storage/duplicate-candidates.js'
import { findDuplicates, type Duplicate } from '../duplicate/find-duplicates.js'
import { grantCare } from '../staff/grant-care.js'
import { tellPatients } from './tell-patients.js'

const schema = z.object({
  identifiers: z.array(identifier).max(50).nullish(),
  name: humanName,
  otherNames,
  birthDate: maybe(z.string()),
  birthDatePrecision: birthDatePrecision.nullish(),
  sex: z.enum(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']).nullish(),
  languages: z.array(language).max(20).nullish(),
  interpreterNeeded: maybe(z.boolean()),
  contactPoints: z.array(contactPoint).max(50).nullish(),
  address: maybe(address),
  timeZone: maybe(z.string()),
  confirmedNotDuplicate: z.boolean().nullish(),
  idempotencyKey,
})

type Context = RequestContext & PatientsDeps

/**
 * Adds a patient. Whoever reaches only their own caseload is on the new patient's care team at once, or could not see
 * whom they registered.
 */
export async function registerPatient(
  context: Context,
  input: object,
): Promise<{ outcome: Outcome<{ id: string }>; duplicates: readonly Duplicate[] }> {
  let duplicates: readonly Duplicate[] = []
  const note = (found: readonly Duplicate[]): void => {
    duplicates = found
  }
  return { outcome: await register(context, input, note), duplicates }
}

async function register(
  context: Context,
  input: object,
  note: (found: readonly Duplicate[]) => void,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const reach = reachOf(viewer, 'demographics', 'create')
  if (reach === 'none') return refused(notFound('patient'))
  return change(context, { operation: 'registerPatient', input }, async (tx) => {
    await lookUpInIndexes(tx)
    const { identifiers, confirmedNotDuplicate, ...rest } = parsed.value
    const taken = await takenIdentifiers(tx, identifiers ?? [])
    if (taken.length > 0) return refused(...taken)
    const patient = newPatient(rest, context.clock.now())
    const wrong = patient.birthDate && wrongBirth(patient.birthDate, patient.createdAt)
    if (wrong) return refused({ kind: 'InvalidInput', message: wrong, field: ['input', 'birthDate'] })
    const duplicates = await findDuplicates(tx, { ...patient, identifiers: identifiers ?? [] })
    note(duplicates)
    const doubt = doubtOf(duplicates, confirmedNotDuplicate ?? false)
    if (doubt) return refused(doubt)
    await upsertRows(tx, tables.patient, [patient])
    await replaceIdentifiers(tx, new Map([[patient.id, identifiers ?? []]]))
    await tellPatients({ tx, deps: context }, { after: [patient], before: [] })
    const seen = await mayTouchPatient(tx, viewer, {
      row: 'demographics',
      verb: 'read',
      patientId: patient.id,
      now: context.clock.now(),
    })
    if (!seen)
      await grantCare({ tx, deps: context }, [
        { patientId: patient.id, practitionerId: viewer.id, kind: 'CARE_TEAM' },
      ])
    return done({ id: patient.id })
  })
}

function newPatient(
  input: Omit<z.output<typeof schema>, 'identifiers' | 'confirmedNotDuplicate'>,
  now: Date,
): Omit<PatientRow, 'version'> {
  const { name, birthDate, interpreterNeeded } = input
  return {
    id: newId('patient'),
    name,
    otherNames: asEntered(name, input.otherNames ?? [], []),
    ...nameKeys(name),
    ...bornAs(birthDate, input.birthDatePrecision ?? 'DAY'),
    sex: input.sex ?? 'UNKNOWN',
    languages: input.languages ?? [],
    interpreterNeeded,
    contactPoints: input.contactPoints ?? [],
    address: input.address,
    timeZone: input.timeZone ?? (input.address ? timeZoneOfAddress(input.address) : null),
    deceasedAt: null,
    createdAt: now,
  }
}

/** The policy: a certain duplicate is refused, a possible one waits until somebody says that it is another person. */
function doubtOf(duplicates: readonly Duplicate[], confirmed: boolean): Refusal | null {
  const field = ['input', 'confirmedNotDuplicate']
  if (duplicates.some(({ verdict }) => verdict === 'BLOCK'))
    return {
      kind: 'InvalidInput',
      message: 'This person has a record already: use it, or ask a supervisor.',
      field,
    }
  if (duplicates.length === 0 || confirmed) return null
  const message =
    'Records that may be of the same person exist: look at them, then confirm that this is another.'
  return { kind: 'InvalidInput', message, field }
}

/** Two people never share a number; whose it is stays unsaid. */
async function takenIdentifiers(tx: EntityManager, identifiers: readonly Identifier[]): Promise<Refusal[]> {
  const taken = await ownersOf(tx, identifiers)
  return identifiers.flatMap(({ system, value }, index) =>
    taken.some((owner) => owner.system === system && owner.value === value)
      ? [
          {
            kind: 'InvalidInput',
            message: 'Another patient already has this identifier.',
            field: ['input', 'identifiers', String(index)],
          },
        ]
      : [],
  )
}
