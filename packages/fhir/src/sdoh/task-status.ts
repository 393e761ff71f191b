import { NotSdoh, type SdohServiceRequest, type SdohTask } from './resources.js'

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

/** Task.businessStatus of each state that BSeR has a code for: what Task.status alone does not tell apart. */
const BUSINESS_STATUS: Readonly<Record<string, readonly [code: string, display: string]>> = {
  SENT: ['2.0', 'Service Request Created'],
  ACCEPTED: ['3.0', 'Service Request Accepted'],
  DECLINED: ['4.0', 'Service Request Declined'],
  SCHEDULED: ['5.1.1', 'Service Request Event Scheduled'],
  NO_SHOW: ['5.1.2', 'Scheduled Service Request Event Unattended'],
  APPT_CANCELLED: ['5.1.3', 'Scheduled Service Request Event Cancelled'],
  IN_PROGRESS: ['5.1.4', 'Service Request Event Completed'],
  SERVICE_COMPLETED: ['7.0', 'Service Request Fulfillment Completed'],
  CLOSED_COMPLETED: ['7.0', 'Service Request Fulfillment Completed'],
  CLOSED_UNSUCCESSFUL: ['6.0', 'Service Request Fulfillment Cancelled'],
  CANCELLED: ['6.0', 'Service Request Fulfillment Cancelled'],
}
const BSER = 'http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS'

/** Task.status of a state. */
export function taskStatusOf(state: string): SdohTask['status'] {
  const status = TASK_STATUS_OF[state]
  if (!status) throw new NotSdoh(`There is no Task.status for ${state}.`)
  return status
}

/** Task.businessStatus of a state; null before it is sent. */
export function businessStatusOf(state: string): { coding: readonly object[] } | null {
  const [code, display] = BUSINESS_STATUS[state] ?? []
  return code ? { coding: [{ system: BSER, code, display }] } : null
}

/** ServiceRequest.status while its Task stands at a status. */
export function requestStatusOf(status: SdohTask['status']): SdohServiceRequest['status'] {
  if (status === 'draft') return 'draft'
  if (status === 'completed') return 'completed'
  return status === 'cancelled' || status === 'rejected' || status === 'failed' ? 'revoked' : 'active'
}

const TASK_STATUS_OF_REQUEST: Readonly<Partial<Record<SdohServiceRequest['status'], SdohTask['status']>>> = {
  draft: 'draft',
  active: 'requested',
  'on-hold': 'on-hold',
  revoked: 'cancelled',
  completed: 'completed',
}

/** What a ServiceRequest that comes without a Task asks for; null for what asks for nothing. */
export function taskStatusAsked(status: SdohServiceRequest['status']): SdohTask['status'] | null {
  return TASK_STATUS_OF_REQUEST[status] ?? null
}
