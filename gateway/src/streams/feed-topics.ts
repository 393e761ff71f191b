import type { DomainEvent } from '@baton/events/event'
import type { EventType } from '@baton/events/catalogue'

/** What streams are about. */
export type Topic = 'authorization' | 'referral' | 'patient' | 'escalation' | 'work' | 'import'

/** One thing that changed; `*` where a topic has no single subject, or where a stream wants them all. */
export interface Change {
  readonly topic: Topic
  readonly subject: string
  /** The record that changed, where the subject is under a label. */
  readonly record?: string
}

/** A subject as far as a label is open: a subject of its own, which streams follow that may know of the label. */
export function subjectUnder(subject: string, label: string): string {
  return label === 'NONE' ? subject : `${subject} ${label}`
}

type Payload = Readonly<Record<string, unknown>>
type Reader = (payload: Payload) => readonly Change[]

const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])
const about =
  (topic: Topic, key: string): Reader =>
  (payload) =>
    textOf(payload[key]).map((subject) => ({ topic, subject }))
/**
 * What has a label is about the patient for those alone whom the label is open to: that something came tells of it, too.
 * The key is where its record's id stands.
 */
const patientBy =
  (key?: 'encounterId' | 'episodeId' | 'escalationId' | 'referralId'): Reader =>
  (payload) => {
    const [label = 'NONE'] = textOf(payload['sensitivity'])
    const [record] = key && label !== 'NONE' ? textOf(payload[key]) : []
    return textOf(payload['patientId']).map((id) => ({
      topic: 'patient',
      subject: subjectUnder(id, label),
      ...(record === undefined ? {} : { record }),
    }))
  }
const patient = patientBy()
const stay = patientBy('encounterId')
const transition = patientBy('episodeId')
const authorization = about('authorization', 'authorizationId')
const referral = about('referral', 'referralId')
const work: Reader = () => [{ topic: 'work', subject: '*' }]
const escalation = about('escalation', 'escalationId')

const importing = about('import', 'importJobId')

const all =
  (...readers: readonly Reader[]): Reader =>
  (payload) =>
    readers.flatMap((read) => read(payload))

/** Which events change what a stream shows. A line here needs `gateway` in the table of subscriptions. */
export const FEED = {
  'patient.updated.v1': patient,
  'patient.died.v1': patient,
  'encounter.admitted.v1': stay,
  'encounter.discharged.v1': stay,
  'risk-score.computed.v1': stay,
  'import.moved.v1': importing,
  'transition.opened.v1': transition,
  'transition.contact-recorded.v1': transition,
  'escalation.moved.v1': all(escalation, patientBy('escalationId')),
  'referral.created.v1': all(referral, patientBy('referralId')),
  'referral.sent.v1': referral,
  'referral.accepted.v1': referral,
  'referral.moved.v1': referral,
  'authorization.created.v1': all(authorization, patient),
  // Every step is told as a move; what else is told of the same step would wake the same streams once more.
  'authorization.moved.v1': authorization,
  // The queue tells by itself when it changed: what makes it change may arrive here before it is there.
  'work-queue.changed.v1': work,
} as const satisfies Partial<Record<EventType, Reader>>

/** What an event changes for streams. */
export function changesOf(event: DomainEvent<keyof typeof FEED>): readonly Change[] {
  return FEED[event.type](event.payload)
}
