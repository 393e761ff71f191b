import { expect, test } from '@jest/globals'
import { NotSdoh, parseServiceRequest, parseTask, sdohReferral, TASK_STATUS_OF } from './sdoh-referral.js'

const facts = {
  id: 'referral_1',
  patientId: 'patient_1',
  agencyId: 'agency_1',
  requestedBy: 'practitioner_1',
  status: 'SENT',
  statusReason: null,
  priority: 'URGENT',
  need: { system: null, code: 'food-insecurity', display: 'Food insecurity' },
  createdAt: new Date('2026-12-02T14:10:00Z'),
  rerouteOf: null,
}

test('a referral is a request to act and a task that fulfills it', () => {
  const { serviceRequest, task } = sdohReferral(facts)
  expect(serviceRequest).toMatchObject({ status: 'active', intent: 'order', priority: 'urgent' })
  expect(task).toMatchObject({
    status: 'requested',
    intent: 'order',
    focus: { reference: 'ServiceRequest/referral_1' },
    for: { reference: 'Patient/patient_1' },
    owner: { reference: 'Organization/agency_1' },
    authoredOn: '2026-12-02T14:10:00.000Z',
  })
  expect(parseTask(JSON.parse(JSON.stringify(task)))).toEqual(JSON.parse(JSON.stringify(task)))
})

test.each(Object.entries(TASK_STATUS_OF))(
  '%s is the task status %s, never ready or received',
  (status, expected) => {
    const { task } = sdohReferral({ ...facts, status })
    expect(task.status).toBe(expected)
    expect(['ready', 'received']).not.toContain(task.status)
  },
)

test('what is no request is refused with its place', () => {
  expect(() => parseServiceRequest({ resourceType: 'Patient', id: 'x' })).toThrow(NotSdoh)
  expect(() => parseTask({ ...sdohReferral(facts).task, status: 'received' })).toThrow(/status/)
})
