import type { ContactChannel, Denial } from './can-contact.js'

/** Where a campaign stands. */
export type CampaignStatus = 'DRAFT' | 'RUNNING' | 'PAUSED' | 'CANCELLED' | 'COMPLETED'

/** Where a campaign may go next: the trigger `campaign_moves` says the same. */
export const CAMPAIGN_TRANSITIONS: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  DRAFT: ['RUNNING', 'CANCELLED'],
  RUNNING: ['PAUSED', 'CANCELLED', 'COMPLETED'],
  PAUSED: ['RUNNING', 'CANCELLED'],
  CANCELLED: [],
  COMPLETED: [],
}

/** The table `campaign`. */
export interface CampaignRow {
  readonly id: string
  readonly version: number
  readonly status: CampaignStatus
  readonly name: string
  readonly topic: string
  readonly channel: ContactChannel
  /** The code of the message template. */
  readonly template: string
  /** After so many tries that failed a person gets a letter, and the care team a task. */
  readonly mostTries: number
  /** The registry whose members it means; null where people or diagnoses were named. */
  readonly registryId: string | null
  readonly patientIds: readonly string[]
  readonly createdBy: string
  readonly createdAt: Date
  readonly launchedAt: Date | null
  /** Why a supervisor launched it past caps and quiet hours; null for all others. */
  readonly emergencyReason: string | null
}

/** The table `campaign_step`: the history of a campaign. */
export interface CampaignStepRow {
  readonly campaignId: string
  readonly step: number
  readonly at: Date
  readonly by: string
  readonly fromStatus: CampaignStatus | null
  readonly toStatus: CampaignStatus
  readonly reason: string | null
}

/** What came of a contact. */
export const CONTACT_OUTCOMES = [
  'REACHED_PATIENT',
  'REACHED_CAREGIVER',
  'LEFT_VOICEMAIL',
  'NO_ANSWER',
  'BUSY',
  'WRONG_NUMBER',
  'DISCONNECTED',
  'DECLINED',
  'CALLBACK_SCHEDULED',
  'LANGUAGE_BARRIER',
  'DECEASED',
  'INCARCERATED_OR_INPATIENT',
  'SMS_DELIVERED',
  'SMS_FAILED',
  'EMAIL_BOUNCED',
] as const

/** What came of a contact. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]

/** Success is that somebody was reached. */
export function isReached(outcome: ContactOutcome | null): boolean {
  return outcome === 'REACHED_PATIENT' || outcome === 'REACHED_CAREGIVER'
}

/** Tries that count toward giving up: nobody was reached, and nothing else was agreed. */
const FAILED: ReadonlySet<ContactOutcome> = new Set<ContactOutcome>([
  'LEFT_VOICEMAIL',
  'NO_ANSWER',
  'BUSY',
  'WRONG_NUMBER',
  'DISCONNECTED',
  'LANGUAGE_BARRIER',
  'SMS_FAILED',
  'EMAIL_BOUNCED',
])

/** Whether a try failed. */
export function isFailed(outcome: ContactOutcome | null): boolean {
  return outcome !== null && FAILED.has(outcome)
}

/** Where an attempt stands. */
export type ContactAttemptStatus =
  'PLANNED' | 'SENDING' | 'SENT' | 'SUPPRESSED' | 'CALL_TASK' | 'DONE' | 'CANCELLED' | 'FAILED'

/** What may become of an attempt: by the clock, by a provider, by who calls, or by who ends its program or campaign. */
export const ATTEMPT_TRANSITIONS: Readonly<Record<ContactAttemptStatus, readonly ContactAttemptStatus[]>> = {
  PLANNED: ['SENDING', 'CALL_TASK', 'SUPPRESSED', 'CANCELLED', 'FAILED'],
  SENDING: ['SENT', 'CALL_TASK', 'SUPPRESSED', 'CANCELLED', 'FAILED'],
  CALL_TASK: ['DONE', 'CANCELLED'],
  SENT: [],
  SUPPRESSED: [],
  DONE: [],
  CANCELLED: [],
  FAILED: [],
}

/** The table `contact_attempt`. */
export interface ContactAttemptRow {
  readonly id: string
  readonly patientId: string
  readonly campaignId: string | null
  /** Who is called in the patient's place; null for the patient. */
  readonly relatedPersonId: string | null
  /** The stay that it follows up: it is as protected as the stay. Null for none. */
  readonly encounterId: string | null
  readonly topic: string
  readonly step: number
  readonly kind: 'MESSAGE' | 'REPLY' | 'CALL'
  readonly channel: ContactChannel
  readonly status: ContactAttemptStatus
  readonly denial: Denial | null
  readonly outcome: ContactOutcome | null
  readonly isAutomated: boolean
  readonly template: string | null
  readonly language: string | null
  readonly dueAt: Date
  /** When it would be due if no hours were liked or quiet: it is never made earlier. Null for what is no planned try. */
  readonly notBefore: Date | null
  readonly sendingSince: Date | null
  readonly attemptedAt: Date | null
  /** The number that a text went to, or goes to where it answers one. Null for what is no text, and for texts of long ago. */
  readonly sentTo: string | null
  /** Who made it: a person; null for what a machine sent. */
  readonly attemptedBy: string | null
  /** The colleague whom that person covered for this patient. */
  readonly onBehalfOf: string | null
  readonly providerMessageId: string | null
  readonly createdBy: string
  readonly createdAt: Date
}

/** What became of the people of a campaign; everybody counts once. */
export interface CampaignReport {
  readonly eligible: number
  readonly planned: number
  readonly sent: number
  readonly delayed: number
  readonly excluded: number
  readonly callTasks: number
  readonly capped: number
}

/** Counts what became of the first message to each person. */
export function reportOf(
  attempts: readonly Pick<ContactAttemptRow, 'step' | 'status' | 'denial' | 'kind'>[],
): CampaignReport {
  const first = attempts.filter(({ step }) => step === 1)
  const count = (is: (one: (typeof first)[number]) => boolean): number => first.filter(is).length
  const isTask = (one: (typeof first)[number]): boolean => one.kind === 'CALL'
  return {
    eligible: first.length,
    planned: count((one) => one.status === 'PLANNED' && one.denial === null),
    sent: count((one) => !isTask(one) && (one.status === 'SENT' || one.status === 'SENDING')),
    delayed: count((one) => one.status === 'PLANNED' && one.denial !== null),
    excluded: count(
      (one) =>
        one.status === 'CANCELLED' ||
        one.status === 'FAILED' ||
        (one.status === 'SUPPRESSED' && one.denial !== 'CAP_WEEK'),
    ),
    callTasks: count(isTask),
    capped: count((one) => one.status === 'SUPPRESSED' && one.denial === 'CAP_WEEK'),
  }
}
