import { reachOf } from '@baton/auth/reach'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { SERVICE_STATUSES, type CommunityService } from '../../domain/community-service.js'
import { NEEDS } from '../../domain/need.js'
import { CATEGORIES } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import {
  addCommunityService,
  findServices,
  replaceCommunityService,
} from '../../storage/community-services.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  id: z
    .string()
    .refine((text) => parseId('service', text) !== null, 'A service id begins with service_.')
    .nullish(),
  expectedVersion: z.int().nullish(),
  agencyId: z.string(),
  name: z.string().trim().min(1, 'Give the service a name.').max(200),
  description: z.string().max(2000).nullish(),
  category: z.enum(CATEGORIES),
  needs: z
    .array(
      z
        .string()
        .refine(
          (code) => Object.hasOwn(NEEDS, code),
          `Not a need; known are ${Object.keys(NEEDS).join(', ')}.`,
        ),
    )
    .min(1, 'Name at least one need.'),
  languages: z.array(z.string().min(2).max(35)).nullish(),
  status: z.enum(SERVICE_STATUSES).nullish(),
})
type Input = z.output<typeof inputSchema>

/** What nobody has said of a new service. */
const UNKNOWN = {
  verifiedAt: null,
  capacity: null,
  availableSlots: null,
  capacityAt: null,
  source: null,
  sourceId: null,
  eligibility: null,
  minimumAge: null,
  maximumAge: null,
  schedules: [],
  locations: [],
  assuredOn: null,
} as const

/** Adds a service to the directory, or changes one. An agency's own people may change theirs. */
export async function saveCommunityService(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { value } = parsed
  return change(context, { operation: 'saveCommunityService', input: value }, async (tx) => {
    const viewer = requireViewer(context)
    const [agency] = await findAgencies(tx, null, [value.agencyId])
    const reach = reachOf(viewer, 'resourceDirectory', 'update')
    if (!agency || (reach === 'agency' && viewer.agencyId !== agency.id)) {
      return refused({ ...notFound('agency'), field: ['input', 'agencyId'] })
    }
    const [before] = value.id ? await findServices(tx, null, [value.id]) : []
    if (before) return replace(tx, before, value)
    if (reachOf(viewer, 'resourceDirectory', 'create') !== 'all') return refused(notFound('service'))
    const id = value.id ?? newId('service')
    await addCommunityService(tx, { id, version: 1, ...UNKNOWN, ...fieldsOf(value) })
    return done({ id })
  })
}

async function replace(
  tx: EntityManager,
  before: CommunityService,
  value: Input,
): Promise<Outcome<{ id: string }>> {
  if (before.agencyId !== value.agencyId) return refused(notFound('service'))
  const next = { ...before, ...fieldsOf(value) }
  const seen = { ...before, version: value.expectedVersion ?? 0 }
  if (await replaceCommunityService(tx, seen, next)) return done({ id: before.id })
  return refused(versionConflict('service', before.version))
}

function fieldsOf(value: Input): Omit<CommunityService, 'id' | 'version' | keyof typeof UNKNOWN> {
  const { agencyId, name, category, needs } = value
  return {
    agencyId,
    name,
    category,
    needs,
    description: value.description ?? null,
    languages: value.languages ?? ['en'],
    status: value.status ?? 'ACTIVE',
  }
}
