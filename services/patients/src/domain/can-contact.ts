import { addDays, atLocalHour, localDateOf } from '@baton/clinical/calendar/local-time'
import { nextOpening, OPENS_AT, type WeeklyHours } from './contact-hours.js'

/** Why somebody is not contacted now; the first that applies counts. */
export const DENIALS = [
  'DECEASED',
  'HOSPICE_LIMIT',
  'GLOBAL_OPT_OUT',
  'TOPIC_OPT_OUT',
  'CONSENT_REVOKED',
  'CONSENT_EXPIRED',
  'NO_CONSENT',
  'SAFE_CONTACT_BLOCK',
  'QUIET_HOURS',
  'CAP_DAY',
  'CAP_WEEK',
  'NUMBER_WITH_EXTENSION',
  'NO_ROUTE',
  'LANGUAGE_UNSUPPORTED',
] as const

/** Why somebody is not contacted now. */
export type Denial = (typeof DENIALS)[number]

/** How somebody is contacted. */
export type ContactChannel = 'SMS' | 'EMAIL' | 'LETTER' | 'CALL'

/** What is known of a person when it is decided, for one channel and topic. */
export interface ContactFacts {
  readonly deceased: boolean
  /** Enrolled in hospice: outreach programs stop. */
  readonly hospice: boolean
  readonly globalOptOut: boolean
  readonly topicOptOut: boolean
  /** How the consent to outreach ended, where one was recorded and none holds. */
  readonly consentEnded: 'REVOKED' | 'EXPIRED' | null
  readonly consented: boolean
  /** This channel could be read by somebody it must not be read by. */
  readonly unsafeChannel: boolean
  /** Every zone that the person may be in; all must be within hours. Never empty. */
  readonly zones: readonly [string, ...string[]]
  /** When the patient does not want to be reached, besides the night. */
  readonly quietHours: readonly WeeklyHours[]
  /** When automated contacts reached out before, over all programs. */
  readonly automated: readonly Date[]
  readonly hasRoute: boolean
  /** The only number for texts is one behind which an extension must be asked for. */
  readonly hasExtension: boolean
  readonly languageSupported: boolean
}

/** What is about to be done, and when. */
export interface ContactAttempt {
  readonly channel: ContactChannel
  readonly at: Date
  /** A person who calls is no automated contact: caps do not bind them. */
  readonly isAutomated: boolean
  /** A supervisor's reason: an emergency skips caps and quiet hours. */
  readonly emergency: string | null
}

/** Whether a contact may be made; if not now, when the same reason no longer applies. */
export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: Denial; readonly retryAt: Date | null }

/** 47 CFR 64.1200(a)(9)(iv): at most one health care message a day and three a week to a wireless number. */
const MOST_A_DAY = 1
const MOST_A_WEEK = 3
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Whether a person may be contacted over a channel at an instant (the rules' order is part of the rule). */
export function canContact(facts: ContactFacts, attempt: ContactAttempt): Permission {
  const { at, channel, isAutomated, emergency } = attempt
  const bound = emergency === null
  const opens = channel === 'LETTER' ? at : nextOpening(facts.zones, at, facts.quietHours) // a letter wakes nobody
  if (facts.deceased) return denied('DECEASED')
  if (facts.hospice) return denied('HOSPICE_LIMIT')
  if (facts.globalOptOut) return denied('GLOBAL_OPT_OUT')
  if (facts.topicOptOut) return denied('TOPIC_OPT_OUT')
  if (facts.consentEnded) return denied(`CONSENT_${facts.consentEnded}`)
  if (!facts.consented) return denied('NO_CONSENT')
  if (facts.unsafeChannel) return denied('SAFE_CONTACT_BLOCK')
  if (bound && opens?.getTime() !== at.getTime()) return denied('QUIET_HOURS', opens)
  const cap = bound && isAutomated && channel !== 'LETTER' ? capOf(facts, at) : null
  if (cap) return cap
  if (!facts.hasRoute) return denied(facts.hasExtension ? 'NUMBER_WITH_EXTENSION' : 'NO_ROUTE')
  if (!facts.languageSupported) return denied('LANGUAGE_UNSUPPORTED')
  return { allowed: true }
}

function denied(reason: Denial, retryAt: Date | null = null): Permission {
  return { allowed: false, reason, retryAt }
}

function capOf({ automated, zones, quietHours }: ContactFacts, at: Date): Permission | null {
  const [zone] = zones
  const day = localDateOf(at, zone)
  const today = automated.filter((one) => one <= at && localDateOf(one, zone) === day)
  if (today.length >= MOST_A_DAY)
    return denied('CAP_DAY', nextOpening(zones, atLocalHour(addDays(day, 1), OPENS_AT, zone), quietHours))
  const week = automated.filter((one) => one <= at && at.getTime() - one.getTime() < WEEK_MS)
  if (week.length < MOST_A_WEEK) return null
  const oldest = [...week].sort((a, b) => b.getTime() - a.getTime())[MOST_A_WEEK - 1] ?? at
  return denied('CAP_WEEK', nextOpening(zones, new Date(oldest.getTime() + WEEK_MS), quietHours))
}
