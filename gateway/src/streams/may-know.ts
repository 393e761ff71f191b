import type { Question, Result } from './stream-parts.js'

/** What a reader is asked about one record, by the noun of its id: who may not know of it is not told its id. */
const QUESTIONS: Readonly<Record<string, string>> = {
  encounter: `query MayKnowOfStay($patient: ID!) {
    patient(id: $patient) { encounters(first: 100) { edges { node { id } } } }
  }`,
  transition_episode: 'query MayKnowOfTransition($record: ID!) { transitionEpisode(id: $record) { id } }',
  escalation: 'query MayKnowOfEscalation($record: ID!) { escalation(id: $record) { id } }',
  referral: 'query MayKnowOfReferral($record: ID!) { referral(id: $record) { id } }',
}

/** The question whether a reader may know of a patient's record; null where nobody can be asked. */
export function questionOf(patient: string, record: string): Question | null {
  const query = QUESTIONS[record.replace(/_[^_]*$/, '')]
  if (query === undefined) return null
  return { query, variables: query.includes('$patient') ? { patient } : { record }, isProbe: true }
}

/** Whether an answer to it names the record. */
export function knows({ data }: Result, record: string): boolean {
  return JSON.stringify(data ?? null).includes(`"${record}"`)
}
