import type { OutboxRow } from '@baton/events/relay'

const AT = '2026-11-20T12:00:00.000Z'

/** What each kind of event tells of patient `patientId`, as its service tells it. */
const KINDS: readonly ((ids: { n: number; patientId: string }) => {
  type: string
  subject: string
  payload: object
})[] = [
  ({ n, patientId }) => ({
    type: 'referral.moved.v1',
    subject: `referral_t${n}`,
    payload: {
      referralId: `referral_t${n}`,
      patientId,
      agencyId: 'agency_1',
      category: 'FOOD',
      at: AT,
      from: null,
      to: 'SENT',
      reason: null,
      sentAt: AT,
      evidence: null,
      sensitivity: 'NORMAL',
    },
  }),
  ({ n, patientId }) => ({
    type: 'appointment.moved.v1',
    subject: `appointment_t${n}`,
    payload: {
      appointmentId: `appointment_t${n}`,
      referralId: null,
      patientId,
      agencyId: null,
      startAt: AT,
      timeZone: 'UTC',
      from: null,
      to: 'BOOKED',
      cancelledBy: null,
      late: false,
      at: AT,
    },
  }),
  ({ n, patientId }) => ({
    type: 'outreach.attempted.v1',
    subject: `attempt_t${n}`,
    payload: {
      attemptId: `attempt_t${n}`,
      patientId,
      campaignId: null,
      topic: 'FLU',
      channel: 'PHONE',
      outcome: 'REACHED',
      reached: true,
      automated: false,
      at: AT,
    },
  }),
  ({ n, patientId }) => ({
    type: 'authorization.decided.v1',
    subject: `authorization_t${n}`,
    payload: {
      authorizationId: `authorization_t${n}`,
      patientId,
      payerId: 'payer_1',
      payerCode: 'summit',
      lineOfBusiness: 'COMMERCIAL',
      priority: 'STANDARD',
      version: 1,
      at: AT,
      receivedAt: AT,
      decidedAt: AT,
      dueAt: AT,
      outcome: 'APPROVED',
      extended: false,
      items: [],
    },
  }),
  ({ n, patientId }) => ({
    type: 'transition.contact-recorded.v1',
    subject: `episode_t${n}`,
    payload: {
      episodeId: `episode_t${n}`,
      attemptId: `attempt_c${n}`,
      patientId,
      at: AT,
      outcome: 'REACHED',
      successful: true,
      contactDueAt: AT,
      onTime: true,
    },
  }),
  ({ patientId }) => ({
    type: 'risk-tier.changed.v1',
    subject: patientId,
    payload: { patientId, from: null, to: 'HIGH', reasons: [], at: AT },
  }),
]

/** So many events of all kinds, as they stand in an outbox; `first` numbers them on. */
export function toldEvents(count: number, first: number): readonly OutboxRow[] {
  return Array.from({ length: count }, (_, at) => {
    const n = first + at
    const patientId = `patient_${1 + (n % 5_000)}`
    const kind = KINDS[n % KINDS.length]
    if (!kind) throw new Error('There is no kind of event.')
    const { type, subject, payload } = kind({ n, patientId })
    return {
      xid: '1',
      sequence: String(n),
      id: `told_${n}`,
      type,
      subject,
      patient_id: patientId,
      occurred_at: new Date(AT),
      recorded_at: new Date(AT),
      payload,
      trace: null,
    }
  })
}
