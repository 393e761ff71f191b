import { expect, test } from '@jest/globals'
import { sdohReferral } from './referral.js'
import { NotSdoh, parseServiceRequest, parseTask } from './resources.js'
import { TASK_STATUS_OF } from './task-status.js'

const facts = {
  id: 'referral_1',
  version: 2,
  patient: { id: 'patient_1' },
  category: 'SOCIAL',
  changedAt: new Date('2026-12-02T14:10:00Z'),
  consentId: null,
  notice: null,
  services: [],
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
    focus: { reference: 'ServiceRequest/referral-1' },
    for: { reference: 'Patient/patient-1' },
    owner: { reference: 'Organization/agency-1' },
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
