import type { Refusal } from '@baton/database/refusal'
import type { TaskPriority } from './task.js'
import { isSuccessful, type TransitionContact } from './transition-contact.js'

/** What a call after a discharge asks at least (domain.md 7.3), in this order. Each is put so that yes is good. */
export const SCRIPT_QUESTIONS = [
  'IDENTITY_CONFIRMED',
  'FEELS_WELL',
  'NO_RED_FLAGS',
  'MEDICATIONS_OBTAINED',
  'MEDICATIONS_UNDERSTOOD',
  'APPOINTMENTS_KNOWN',
  'TRANSPORT_ARRANGED',
  'SERVICES_STARTED',
  'QUESTIONS_ANSWERED',
  'TEACH_BACK_DONE',
  'NEXT_CONTACT_AGREED',
] as const
export type ScriptQuestion = (typeof SCRIPT_QUESTIONS)[number]

export type ScriptReply = 'YES' | 'NO' | 'NOT_APPLICABLE'

/** What somebody who was reached answered to a question. */
export interface ScriptAnswer {
  readonly question: ScriptQuestion
  readonly answer: ScriptReply
}

/** Not everybody has medications, appointments, a way to go or services. */
const MAY_NOT_APPLY: ReadonlySet<ScriptQuestion> = new Set<ScriptQuestion>([
  'MEDICATIONS_OBTAINED',
  'MEDICATIONS_UNDERSTOOD',
  'APPOINTMENTS_KNOWN',
  'TRANSPORT_ARRANGED',
  'SERVICES_STARTED',
])

/** What a no asks for: a task, and whether it is due today or by the end of the next business day. */
interface AskedFor {
  readonly code: string
  readonly title: string
  readonly priority: TaskPriority
  readonly isToday: boolean
}

const NOW = { priority: 'STAT', isToday: true } as const
const TODAY = { priority: 'URGENT', isToday: true } as const
const SOON = { priority: 'URGENT', isToday: false } as const
const LATER = { priority: 'ROUTINE', isToday: false } as const

const asked = (topic: string, title: string, when: Pick<AskedFor, 'priority' | 'isToday'>): AskedFor => ({
  code: `post-discharge-${topic}`,
  title,
  ...when,
})

const TASKS: Readonly<Record<Exclude<ScriptQuestion, 'IDENTITY_CONFIRMED'>, AskedFor>> = {
  NO_RED_FLAGS: asked('red-flags', 'Have a clinician assess the red-flag symptoms now', NOW),
  FEELS_WELL: asked('feels-worse', 'Find out why the patient feels worse', TODAY),
  MEDICATIONS_OBTAINED: asked('medications', 'Get the missing medications', SOON),
  MEDICATIONS_UNDERSTOOD: asked('medication-teaching', 'Go through the medications once more', SOON),
  APPOINTMENTS_KNOWN: asked('appointments', 'Make the follow-up appointments', SOON),
  TRANSPORT_ARRANGED: asked('transport', 'Arrange a ride to the appointments', LATER),
  SERVICES_STARTED: asked('services', 'Find out why equipment or services have not started', SOON),
  QUESTIONS_ANSWERED: asked('questions', 'Answer what was left open', LATER),
  TEACH_BACK_DONE: asked('teach-back', 'Teach again, and have it repeated', LATER),
  NEXT_CONTACT_AGREED: asked('next-contact', 'Agree on the next contact', LATER),
}

/** What the answers ask for, in the order of the script. */
export function askedFor(answers: readonly ScriptAnswer[]): readonly AskedFor[] {
  const refused = new Set(answers.filter(({ answer }) => answer === 'NO').map(({ question }) => question))
  return SCRIPT_QUESTIONS.flatMap((question) =>
    question !== 'IDENTITY_CONFIRMED' && refused.has(question) ? [TASKS[question]] : [],
  )
}

/**
 * Why answers cannot be kept: the script is asked whole or not at all, of somebody who was reached, and nothing is said to
 * somebody of whom nobody knows who it is.
 */
export function refuseScript(
  answers: readonly ScriptAnswer[],
  contact: Pick<TransitionContact, 'outcome'>,
): Refusal | null {
  if (answers.length === 0) return null
  if (!isSuccessful(contact)) return wrong('Only somebody who was reached answers questions.')
  const given = new Map(answers.map(({ question, answer }) => [question, answer]))
  if (given.size < answers.length) return wrong('Each question has one answer.')
  const missing = SCRIPT_QUESTIONS.filter((question) => !given.has(question))
  if (missing.length > 0) return wrong(`Not answered: ${missing.join(', ')}.`)
  if (given.get('IDENTITY_CONFIRMED') !== 'YES')
    return wrong('Whose identity two identifiers do not confirm was not reached.')
  const always = answers.filter(
    ({ question, answer }) => answer === 'NOT_APPLICABLE' && !MAY_NOT_APPLY.has(question),
  )
  return always.length === 0
    ? null
    : wrong(`Always applies: ${always.map(({ question }) => question).join(', ')}.`)
}

function wrong(message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', 'answers'] }
}
