import { z } from 'zod'

/** A FHIR reference, as far as a referral needs it. */
const reference = z.looseObject({ reference: z.string().optional(), display: z.string().optional() })
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
  status: z.enum(['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown']),
  intent: z.string(),
  priority: z.enum(['routine', 'urgent', 'asap', 'stat']).optional(),
  category: z.array(concept).optional(),
  code: concept.optional(),
  subject: reference,
})

/** Task.status of SDOH Clinical Care: every code but ready and received for a fulfilment, ready for patient tasks. */
const task = z.looseObject({
  resourceType: z.literal('Task'),
  id: z.string(),
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
})

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

/** Task.status of each state of a referral (domain.md 5.3). */
export const TASK_STATUS_OF: Readonly<Record<string, SdohTask['status']>> = {
  DRAFT: 'draft',
  AWAITING_CONSENT: 'draft',
  AWAITING_AUTH: 'draft',
  SENT: 'requested',
  ACCEPTED: 'accepted',
  DECLINED: 'rejected',
  SCHEDULED: 'accepted',
  NO_SHOW: 'in-progress',
  APPT_CANCELLED: 'in-progress',
  IN_PROGRESS: 'in-progress',
  WAITLISTED: 'on-hold',
  SERVICE_COMPLETED: 'completed',
  CLOSED_COMPLETED: 'completed',
  CLOSED_UNSUCCESSFUL: 'failed',
  CANCELLED: 'cancelled',
}

/** A referral as this package needs it to say it in FHIR. */
export interface ReferralFacts {
  readonly id: string
  readonly patientId: string
  readonly agencyId: string
  readonly requestedBy: string
  readonly status: string
  readonly statusReason: string | null
  readonly priority: string
  readonly need: { readonly system: string | null; readonly code: string; readonly display: string | null }
  readonly createdAt: Date
  readonly rerouteOf: string | null
}

const PROFILES = 'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition'
const SNOMED = 'http://snomed.info/sct'

/** A referral as a ServiceRequest, the authorization to act, and a Task, who does what (SDOH Clinical Care). */
export function sdohReferral(facts: ReferralFacts): { serviceRequest: SdohServiceRequest; task: SdohTask } {
  const priority = serviceRequest.shape.priority.parse(facts.priority.toLowerCase())
  const { system, code, display } = facts.need
  const need = { code, ...(system ? { system } : {}), ...(display ? { display } : {}) }
  const social = { system: SNOMED, code: '410606002', display: 'Social service procedure' }
  const subject = { reference: `Patient/${facts.patientId}` }
  const status = TASK_STATUS_OF[facts.status]
  if (!status) throw new NotSdoh(`There is no Task.status for ${facts.status}.`)
  return {
    serviceRequest: parseServiceRequest({
      resourceType: 'ServiceRequest',
      id: facts.id,
      meta: { profile: [`${PROFILES}/SDOHCC-ServiceRequest`] },
      status: requestStatusOf(status),
      intent: 'order',
      priority,
      category: [{ coding: [social] }, { coding: [need] }],
      subject,
    }),
    task: parseTask({
      resourceType: 'Task',
      id: `${facts.id}-task`,
      meta: { profile: [`${PROFILES}/SDOHCC-TaskForReferralManagement`] },
      status,
      ...(facts.statusReason ? { statusReason: { text: facts.statusReason } } : {}),
      intent: 'order',
      priority,
      code: { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] },
      focus: { reference: `ServiceRequest/${facts.id}` },
      for: subject,
      authoredOn: facts.createdAt.toISOString(),
      requester: { reference: `Practitioner/${facts.requestedBy}` },
      owner: { reference: `Organization/${facts.agencyId}` },
      ...(facts.rerouteOf ? { partOf: [{ reference: `Task/${facts.rerouteOf}-task` }] } : {}),
    }),
  }
}

function requestStatusOf(status: SdohTask['status']): SdohServiceRequest['status'] {
  if (status === 'draft') return 'draft'
  if (status === 'completed') return 'completed'
  return status === 'cancelled' || status === 'rejected' || status === 'failed' ? 'revoked' : 'active'
}
