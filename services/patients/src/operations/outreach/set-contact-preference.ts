import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { IANAZone } from 'luxon'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { withConsent, type SmsConsent } from '../../domain/contact-preference.js'
import { cancelTries } from './cancel-tries.js'
import { followHours } from './follow-hours.js'
import { leaveAnHour, WEEKDAYS } from '../../domain/contact-hours.js'
import { lockPreference, putPreference } from '../../storage/contact-preferences.js'
import { idempotencyKey, idOf } from '../fields.js'

const channel = z.enum(['SMS', 'EMAIL', 'LETTER', 'CALL'])
const topic = z
  .string()
  .regex(/^(\*|[a-z][a-z0-9-]{1,49})$/, 'must be a topic such as gap-closure, or * for all')

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 17:30')
const hours = z.object({
  days: z.array(z.enum(WEEKDAYS)).min(1, 'must name a day').max(WEEKDAYS.length),
  from: time,
  to: time,
})

const schema = z.object({
  patientId: idOf('patient'),
  expectedVersion: z.int().min(0, 'must be a version, or 0 for the first time'),
  channels: z.array(channel).max(4).nullish(),
  timeZone: z
    .string()
    .refine((zone) => IANAZone.isValidZone(zone), 'must be an IANA time zone')
    .nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Za-z]+)?$/, 'must be a language code such as es')
    .nullish(),
  voicemailOk: z.boolean().nullish(),
  doNotCall: z.boolean().nullish(),
  globalOptOut: z.boolean().nullish(),
  safeChannels: z.array(channel).max(4).nullish(),
  smsConsents: z
    .array(z.object({ topic, status: z.enum(['GRANTED', 'REVOKED']), source: z.enum(['verbal', 'written']) }))
    .max(50)
    .nullish(),
  bestTimes: z
    .array(hours.refine(({ from, to }) => from < to, 'must begin before they end'))
    .max(20)
    .nullish(),
  quietOverrides: z
    .array(hours)
    .max(20)
    .refine(leaveAnHour, 'must leave an hour between 08:00 and 21:00; a global opt-out asks for silence')
    .nullish(),
  idempotencyKey,
})

/** Writes down how somebody wants to be reached, and not to be. A revocation takes back what was planned, at once. */
export async function setContactPreference(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientId, expectedVersion, idempotencyKey: _, smsConsents, ...told } = parsed.value
  return change(context, { operation: 'setContactPreference', input }, async (tx) => {
    const now = context.clock.now()
    const touch = { row: 'outreach', verb: 'update', patientId, now } as const
    if (!(await mayTouchPatient(tx, requireViewer(context), touch)))
      return refused({ ...notFound('patient'), field: ['input', 'patientId'] })
    const before = await lockPreference(tx, patientId, now)
    if (before.version !== expectedVersion)
      return refused(versionConflict('contact preference', before.version))
    const words = (smsConsents ?? []).map((word): SmsConsent => ({ ...word, at: now.toISOString() }))
    const { version: __, ...known } = before
    const changes = Object.fromEntries(Object.entries(told).filter(([, value]) => value != null))
    await putPreference(tx, {
      ...known,
      ...changes,
      smsConsents: words.reduce(withConsent, before.smsConsents),
      updatedAt: now,
    })
    const writing = { tx, deps: context }
    if (told.bestTimes ?? told.quietOverrides ?? told.timeZone) await followHours(writing, patientId)
    if (told.globalOptOut) await cancelTries(writing, { patientId })
    for (const word of words.filter(({ status }) => status === 'REVOKED'))
      await cancelTries(writing, { patientId, topic: word.topic === '*' ? null : word.topic })
    return done({ id: patientId })
  })
}
