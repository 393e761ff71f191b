import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { PatientsDeps } from '../../deps.js'
import { isOutreach } from '../../outreach/templates.js'
import { insertCampaign, insertCampaignStep } from '../../storage/campaigns.js'
import { findRegistries } from '../../storage/registries.js'
import { audienceOf, MOST_PEOPLE } from './campaign-audience.js'
import { idempotencyKey, idOf, maybe, text } from '../fields.js'

const schema = z.object({
  name: text(200),
  topic: z.string().regex(/^[a-z][a-z0-9-]{1,49}$/, 'must be a code in lower case, such as gap-closure'),
  channel: z.enum(['SMS', 'EMAIL', 'LETTER', 'CALL']),
  template: z
    .string()
    .refine(isOutreach, 'must be the code of a message that is sent unasked, such as please-call'),
  mostTries: z.int().min(1).max(10),
  patientIds: z.array(idOf('patient')).max(MOST_PEOPLE).nullish(),
  conditionCodes: z.array(text(50)).max(500).nullish(),
  registryId: maybe(idOf('registry')),
  idempotencyKey,
})

/** Prepares a campaign for named people, for a registry, or for everybody in reach with one of the diagnoses. Nothing is sent yet. */
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
    const { registryId } = facts
    if (registryId && (named || conditionCodes))
      return refused({
        kind: 'InvalidInput',
        message: 'A campaign for a registry names neither patients nor diagnoses.',
        field: ['input', 'registryId'],
      })
    const mayReadRegistries = reachOf(viewer, 'registry', 'read') !== 'none'
    if (registryId && !(mayReadRegistries && (await findRegistries(tx, [registryId])).length > 0))
      return refused({ ...notFound('registry'), field: ['input', 'registryId'] })
    const wanted = { named: named ?? null, conditionCodes: conditionCodes ?? [], registryId }
    const patientIds = await audienceOf(tx, wanted, { viewer, now, zone: context.organizationZone })
    if (named && patientIds.length < new Set(named).size)
      return refused({ ...notFound('patient'), field: ['input', 'patientIds'] })
    if (patientIds.length === 0)
      return refused({
        kind: 'InvalidInput',
        message: 'Nobody in reach is meant: name patients, a registry or diagnoses.',
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
