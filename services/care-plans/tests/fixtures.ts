import { PERSONAS } from '@baton/auth/personas'
import type { EventType, Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import type { Deps } from '@baton/service-kit/request-context'

type Service = TestSubgraph<Deps>

/** An event of another service. */
export function told<T extends EventType>(
  type: T,
  { payload, at, source = 'patients' }: { payload: Payload<T>; at: string; source?: string },
): DomainEvent<T> {
  const patientId = 'patientId' in payload ? payload.patientId : null
  const instant = new Date(at)
  return {
    id: newId('event'),
    type,
    source,
    subject: 'subject_1',
    patientId,
    occurredAt: instant,
    recordedAt: instant,
    payload,
  }
}

/** Tells of an assessment that nothing came out positive in; answers its id. */
export async function assessed(
  service: Service,
  form: { patientId: string; instrument: string; total: number; at: string },
): Promise<string> {
  const assessmentId = newId('assessment')
  const payload = { ...form, assessmentId, version: '1', band: null, positives: [] }
  await service.deliver(told('assessment.recorded.v1', { payload, at: form.at }))
  return assessmentId
}

type Colleague = 'dana' | 'ida' | 'omar' | 'cho' | 'jo'

/** Puts a patient into the caseload of a colleague. */
export async function lookAfter(service: Service, patientId: string, who: Colleague): Promise<void> {
  await service.deliver(relationship(patientId, who, 'COORDINATOR'))
}

/** Makes a colleague a member of a patient's care team. */
export async function joinCareTeam(service: Service, patientId: string, who: Colleague): Promise<void> {
  await service.deliver(relationship(patientId, who, 'CARE_TEAM'))
}

/** Lets somebody act for a patient, who sees the chart. */
export async function actFor(service: Service, patientId: string, personId: string): Promise<void> {
  const from = '2026-11-18T00:00:00Z'
  const about = { patientId, practitionerId: personId, kind: 'PROXY' as const, scopes: ['CHART'] }
  const payload = { ...about, from, until: null, epoch: 0 }
  await service.deliver(told('care-relationship.granted.v1', { payload, at: from }))
}

function relationship(patientId: string, who: Colleague, kind: 'COORDINATOR' | 'CARE_TEAM') {
  const from = '2026-11-18T00:00:00Z'
  const payload = { patientId, practitionerId: PERSONAS[who].id, kind, from, until: null, epoch: 0 } as const
  return told('care-relationship.granted.v1', { payload, at: from })
}

/** How a test's discharge differs from Rosa's of scenario S1. */
export type DischargeChanges = Partial<Payload<'encounter.discharged.v1'>>

/** Rosa's discharge of scenario S1, twice delivered. */
export async function discharge(
  service: Service,
  patientId: string,
  changes: DischargeChanges = {},
): Promise<string> {
  const encounterId = newId('encounter')
  const payload = {
    encounterId,
    patientId,
    class: 'IMP',
    admittedAt: '2026-11-18T15:20:00-05:00',
    dischargedAt: '2026-11-24T14:05:00-05:00',
    disposition: '01',
    timeZone: 'America/New_York',
    coordinatorId: PERSONAS.dana.id,
    ...changes,
  }
  await service.deliver(told('encounter.discharged.v1', { payload, at: payload.dischargedAt }))
  return payload.encounterId
}

/** What the tests read of a transition. */
export const EPISODE = `
  id version status dischargedAt servicePeriodEndsOn availableTransitions
  coordinator { id } patient { id } encounter { id }
  deadlines { rule source startedAt dueAt timeZone status metAt remaining }
  contacts { at outcome successful onTime recordedBy { id } }
  tasks { id version code { code } status owner { id } dueAt history { from to } }
  history { from to by reason }`
