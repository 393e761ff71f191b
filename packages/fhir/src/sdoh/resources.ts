import { z } from 'zod'

const identifier = z.looseObject({ system: z.string().optional(), value: z.string().optional() })
/** A FHIR reference, as far as a referral needs it. */
const reference = z.looseObject({
  reference: z.string().optional(),
  display: z.string().optional(),
  identifier: identifier.optional(),
})
const coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
})
const concept = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() })

/** ServiceRequest.status of SDOH Clinical Care: what has no place here stays beside what has. */
const serviceRequest = z.looseObject({
  resourceType: z.literal('ServiceRequest'),
  id: z.string(),
  identifier: z.array(identifier).optional(),
  status: z.enum(['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown']),
  intent: z.string(),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).optional(),
  category: z.array(concept).optional(),
  code: concept.optional(),
  subject: reference,
  performer: z.array(reference).optional(),
})

/** Task.status of SDOH Clinical Care: every code but ready and received for a fulfilment, ready for patient tasks. */
const task = z.looseObject({
  resourceType: z.literal('Task'),
  id: z.string(),
  identifier: z.array(identifier).optional(),
  status: z.enum([
    'draft',
    'requested',
    'ready',
    'accepted',
    'rejected',
    'in-progress',
    'on-hold',
    'failed',
    'completed',
    'cancelled',
    'entered-in-error',
  ]),
  statusReason: concept.optional(),
  intent: z.string(),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).optional(),
  code: concept,
  focus: reference.optional(),
  for: reference.optional(),
  authoredOn: z.string().optional(),
  requester: reference.optional(),
  owner: reference.optional(),
  partOf: z.array(reference).optional(),
  output: z
    .array(
      z.looseObject({
        type: concept,
        valueCodeableConcept: concept.optional(),
        valueReference: reference.optional(),
      }),
    )
    .optional(),
})

/** A FHIR reference. */
export type SdohReference = z.output<typeof reference>
/** A FHIR CodeableConcept. */
export type SdohConcept = z.output<typeof concept>
/** A request for help as FHIR says it. */
export type SdohServiceRequest = z.output<typeof serviceRequest>
/** Who does what about it. */
export type SdohTask = z.output<typeof task>

/** A resource that is not what SDOH Clinical Care asks for; says where. */
export class NotSdoh extends Error {
  override readonly name = 'NotSdoh'
}

/** Reads a ServiceRequest; whatever it says besides stays in it. */
export function parseServiceRequest(resource: unknown): SdohServiceRequest {
  return parse(serviceRequest, resource)
}

/** Reads a Task; whatever it says besides stays in it. */
export function parseTask(resource: unknown): SdohTask {
  return parse(task, resource)
}

function parse<S extends z.ZodType>(schema: S, resource: unknown): z.output<S> {
  const parsed = schema.safeParse(resource)
  if (parsed.success) return parsed.data
  throw new NotSdoh(z.prettifyError(parsed.error))
}
