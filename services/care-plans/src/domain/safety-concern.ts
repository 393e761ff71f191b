import type { Escalation } from './escalation.js'

/**
 * What an escalation of a safety concern says, the same whatever form it came from: neither instrument nor stay nor score, so
 * that everybody who treats the patient may read it, also where the form is not for them (decision 0301).
 */
export const SAFETY_CONCERN = {
  severity: 'SAME_DAY',
  cause: 'SAFETY_CONCERN',
  situation: 'A safety concern was raised: call the patient now.',
  background: 'Nothing is said here of where it came from; the chart may say more.',
  assessment: 'The risk has not been assessed by a clinician yet.',
  recommendation:
    'Speak with the patient alone and ask the structured risk questions today; do not leave the person alone with an active plan; 988 or mobile crisis; write a safety plan.',
} as const

/** What an escalation says that it came from: never the form of a safety concern, which says itself what it raised. */
export function toldCauseId({ cause, causeId }: Pick<Escalation, 'cause' | 'causeId'>): string | null {
  return cause === SAFETY_CONCERN.cause ? null : causeId
}
