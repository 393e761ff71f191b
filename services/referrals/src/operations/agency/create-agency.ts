import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { HIPAA_STATUSES } from '../../domain/agency.js'
import { CATEGORIES } from '../../domain/referral.js'
import { addAgency } from '../../storage/agencies.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  id: z
    .string()
    .refine((text) => parseId('agency', text) !== null, 'An agency id begins with agency_.')
    .nullish(),
  name: z.string().trim().min(1, 'Give the agency a name.').max(200),
  hipaaStatus: z.enum(HIPAA_STATUSES),
  part2Program: z.boolean().nullish(),
  category: z.enum(CATEGORIES).nullish(),
  timeZone: z.string().nullish(),
})

/** Adds an agency. Refused as NOT_FOUND to those who may only work for one. */
export async function createAgency(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  return change(context, { operation: 'createAgency', input: value }, async (tx) => {
    if (reachOf(requireViewer(context), 'agency', 'create') !== 'all') {
      return refused({
        kind: 'NotFound',
        message: 'Agencies are added by the organization, not by an agency.',
      })
    }
    const id = value.id ?? newId('agency')
    const added = await addAgency(tx, {
      id,
      version: 1,
      name: value.name,
      hipaaStatus: value.hipaaStatus,
      part2Program: value.part2Program ?? false,
      category: value.category ?? null,
      timeZone: value.timeZone ?? context.organizationTimeZone,
      createdAt: context.clock.now(),
      source: null,
      sourceId: null,
    })
    if (added) return done({ id })
    return refused({
      kind: 'InvalidInput',
      message: 'There is an agency with this id.',
      field: ['input', 'id'],
    })
  })
}
