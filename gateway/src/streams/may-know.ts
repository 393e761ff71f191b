import { z } from 'zod'
import type { Question, Result } from './stream-parts.js'
import type { Source } from './stream-schema.js'

/** What a reader is asked about one record, by the noun of its id: who may not know of it is not told its id. */
const QUESTIONS: Readonly<Record<string, string>> = {
  encounter: `query MayKnowOfStay($patient: ID!, $after: Cursor) { patient(id: $patient) {
    encounters(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
  } }`,
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

/** The question whether a reader may know of what a stream is about. */
export function existenceOf({ query }: Source, record: string): Question {
  const text = `query MayKnowOfIt($record: ID!) { ${query}(id: $record) { id } }`
  return { query: text, variables: { record }, isProbe: true }
}

/** The same question about the next page of what was answered; null when that was the last. */
export function furtherQuestion(question: Question, { data }: Result): Question | null {
  const { patient } = stays.safeParse(data).data ?? {}
  const { hasNextPage, endCursor } = patient?.encounters?.pageInfo ?? {}
  if (!hasNextPage || !endCursor) return null
  return { ...question, variables: { ...question.variables, after: endCursor } }
}

const stays = z.object({
  patient: z
    .object({
      encounters: z
        .object({ pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) })
        .nullable(),
    })
    .nullable(),
})

/** Whether an answer to it names the record. */
export function knows({ data }: Result, record: string): boolean {
  return JSON.stringify(data ?? null).includes(`"${record}"`)
}
