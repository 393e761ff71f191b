import { change } from '@baton/database/change'
import { patientFilter } from '@baton/auth/care-relationships'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { findTemplate } from '../../outreach/templates.js'
import { insertCampaign, insertCampaignStep } from '../../storage/campaigns.js'
import { idempotencyKey, idOf, text } from '../fields.js'

const MOST_PEOPLE = 10_000

const schema = z.object({
  name: text(200),
  topic: z.string().regex(/^[a-z][a-z0-9-]{1,49}$/, 'must be a code in lower case, such as gap-closure'),
  channel: z.enum(['SMS', 'EMAIL', 'LETTER', 'CALL']),
  template: z
    .string()
    .refine((code) => findTemplate(code) !== null, 'must be the code of a message template'),
  mostTries: z.int().min(1).max(10),
  patientIds: z.array(idOf('patient')).max(MOST_PEOPLE).nullish(),
  conditionCodes: z.array(text(50)).max(500).nullish(),
  idempotencyKey,
})

/** Prepares a campaign for named people, or for everybody in reach who has one of the diagnoses. Nothing is sent yet. */
export async function createCampaign(
  context: RequestContext & PatientsDeps,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { patientIds: named, conditionCodes, idempotencyKey: _, ...facts } = parsed.value
  const viewer = requireViewer(context)
  return change(context, { operation: 'createCampaign', input }, async (tx) => {
    const now = context.clock.now()
    const wanted = { named: named ?? null, conditionCodes: conditionCodes ?? [] }
    const patientIds = await audience(tx, { viewer, now }, wanted)
    if (named && patientIds.length < new Set(named).size)
      return refused({ ...notFound('patient'), field: ['input', 'patientIds'] })
    if (patientIds.length === 0)
      return refused({
        kind: 'InvalidInput',
        message: 'Nobody in reach is meant: name patients or diagnoses.',
        field: ['input'],
      })
    if (patientIds.length > MOST_PEOPLE)
      return refused({
        kind: 'LimitExceeded',
        message: `A campaign reaches at most ${MOST_PEOPLE} people.`,
        limit: MOST_PEOPLE,
      })
    const id = newId('campaign')
    const rest = { patientIds, createdBy: viewer.id, createdAt: now, launchedAt: null }
    await insertCampaign(tx, { id, status: 'DRAFT', ...facts, ...rest })
    await insertCampaignStep(tx, {
      campaignId: id,
      at: now,
      by: viewer.id,
      fromStatus: null,
      toStatus: 'DRAFT',
      reason: null,
    })
    return done({ id })
  })
}

async function audience(
  tx: EntityManager,
  { viewer, now }: { viewer: Parameters<typeof patientFilter>[0]; now: Date },
  { named, conditionCodes }: { named: readonly string[] | null; conditionCodes: readonly string[] },
): Promise<readonly string[]> {
  const reach = patientFilter(viewer, 'outreach', {
    verb: 'create',
    column: 'patient.id',
    now,
    nextParameter: 4,
  })
  const rows: { id: string }[] = await tx.query(
    `select patient.id from patient
      where ($1::text[] is null or patient.id = any($1))
        and ($1::text[] is not null or exists (select 1 from condition where condition.patient_id = patient.id
              and condition.code ->> 'code' = any($2) and coalesce(condition.clinical_status, 'active') in ('active', 'recurrence', 'relapse')))
        and patient.merged_into_id is null and ${reach.sql} order by patient.id limit $3`,
    [named, conditionCodes, MOST_PEOPLE + 1, ...reach.parameters],
  )
  return rows.map(({ id }) => id)
}
