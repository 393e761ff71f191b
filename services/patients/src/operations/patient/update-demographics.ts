import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { bornAs, isBornBy, wrongBirth, type KnownBirth } from '../../domain/birth-date.js'
import { asEntered, besides } from '../../domain/other-name.js'
import { nameKeys, type PatientRow } from '../../domain/patient.js'
import { timeZoneOfAddress } from '../../domain/time-zone-of-address.js'
import { upsertRows } from '../../storage/bulk.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import {
  address,
  birthDatePrecision,
  contactPoint,
  humanName,
  idempotencyKey,
  idOf,
  language,
  otherNames,
  version,
} from '../fields.js'
import { announceEpoch } from '../staff/grant-care.js'
import { refuseAhead } from '../refuse-ahead.js'
import { tellPatients } from './tell-patients.js'

const contactData = {
  languages: z.array(language).max(20).nullish(),
  interpreterNeeded: z.boolean().nullish(),
  contactPoints: z.array(contactPoint).max(50).nullish(),
  address: address.nullish(),
}

const schema = z.object({
  patientId: idOf('patient'),
  expectedVersion: version,
  name: humanName.nullish(),
  otherNames,
  birthDate: z.string().nullish(),
  birthDatePrecision: birthDatePrecision.nullish(),
  sex: z.enum(['FEMALE', 'MALE', 'OTHER', 'UNKNOWN']).nullish(),
  ...contactData,
  timeZone: z.string().nullish(),
  deceasedAt: z.date().nullish(),
  idempotencyKey,
})

type Input = z.output<typeof schema>

/** What only staff may change. */
const STAFF_ONLY = [
  'name',
  'otherNames',
  'birthDate',
  'birthDatePrecision',
  'sex',
  'timeZone',
  'deceasedAt',
] as const

/** Changes what is known of a patient: fields that are left out stay. */
export async function updateDemographics(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId: id, expectedVersion } = parsed.value
  const viewer = requireViewer(context)
  let epoch: number | null = null
  const outcome = await change(context, { operation: 'updateDemographics', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'demographics', verb: 'update', patientId: id, now } as const
    await takePatientRow(tx, id) // of two, one sees the other's version
    const [before] = await findPatientRows(tx, [id])
    if (!before || !(await mayTouchPatient(tx, viewer, touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const forbidden =
      viewer.kind === 'patient' ? STAFF_ONLY.filter((field) => parsed.value[field] != null) : []
    if (forbidden.length > 0) return refused(...forbidden.map(staffOnly))
    if (before.version !== expectedVersion) return refused(versionConflict('patient', before.version))
    const after = updated(before, parsed.value)
    const wrong = wrongDays(parsed.value, after, now)
    if (wrong.length > 0) return refused(...wrong)
    await upsertRows(tx, tables.patient, [after])
    epoch = await tellPatients({ tx, deps: context }, { after: [after], before: [before] })
    return done({ id })
  })
  announceEpoch(context, outcome, epoch)
  return outcome
}

/** Of what is entered only: what feeds told of a birth holds up no other change. */
function wrongDays(
  { birthDate: born, deceasedAt: died }: Input,
  { birthDate, deceasedAt }: Pick<PatientRow, 'birthDate' | 'deceasedAt'>,
  now: Date,
): readonly Refusal[] {
  const ahead = refuseAhead(now, { deceasedAt: died })
  if (birthDate === null) return ahead
  const wrong = born == null ? null : wrongBirth(birthDate, now)
  if (wrong) return [...ahead, { kind: 'InvalidInput', message: wrong, field: ['input', 'birthDate'] }]
  if ((born == null && died == null) || deceasedAt === null || isBornBy(birthDate, deceasedAt)) return ahead
  const field = ['input', died == null ? 'birthDate' : 'deceasedAt']
  return [...ahead, { kind: 'InvalidInput', message: 'must not put the death before the birth', field }]
}

/** Refuses what neither patients nor who acts for them may change. */
export function staffOnly(field: string) {
  const message = 'Only the care team may change this; ask your coordinator.'
  return { kind: 'InvalidInput', message, field: ['input', field] } as const
}

/** A form that sends back the first day of a year or month, as it was shown, says nothing of how much is known. */
function birthOf(before: PatientRow, { birthDate, birthDatePrecision: told }: Input): KnownBirth {
  const isOther = birthDate != null && birthDate !== before.birthDate
  return bornAs(birthDate ?? before.birthDate, told ?? (isOther ? 'DAY' : before.birthDatePrecision))
}

function updated(before: PatientRow, input: Input): Omit<PatientRow, 'version'> {
  const { version: _, ...rest } = before
  const name = input.name ?? before.name
  const moved = input.address ? timeZoneOfAddress(input.address) : before.timeZone
  return {
    ...rest,
    name,
    otherNames: input.otherNames
      ? asEntered(name, input.otherNames, before.otherNames)
      : besides(name, before.otherNames),
    ...nameKeys(name),
    ...birthOf(before, input),
    sex: input.sex ?? before.sex,
    languages: input.languages ?? before.languages,
    interpreterNeeded: input.interpreterNeeded ?? before.interpreterNeeded,
    contactPoints: input.contactPoints ?? before.contactPoints,
    address: input.address ?? before.address,
    timeZone: input.timeZone ?? moved,
    deceasedAt: input.deceasedAt ?? before.deceasedAt,
  }
}
