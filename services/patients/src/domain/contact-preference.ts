import type { ContactChannel } from './can-contact.js'
import { leaveAnHour, type WeeklyHours } from './contact-hours.js'

/** Whether somebody agreed to text messages on a topic; `*` is every topic. */
export interface SmsConsent {
  readonly topic: string
  readonly status: 'GRANTED' | 'REVOKED'
  readonly at: string
  /** How it was told: `verbal`, `written`, `reply`. */
  readonly source: string
}

/** The table `contact_preference`. */
export interface ContactPreferenceRow {
  readonly patientId: string
  readonly version: number
  /** In the order in which they are liked. */
  readonly channels: readonly ContactChannel[]
  readonly timeZone: string | null
  readonly language: string | null
  readonly voicemailOk: boolean
  readonly doNotCall: boolean
  readonly globalOptOut: boolean
  readonly hospice: boolean
  /** Where others may read along, only these; null where all are safe. */
  readonly safeChannels: readonly ContactChannel[] | null
  readonly smsConsents: readonly SmsConsent[]
  /** When calls are liked, by the patient's clock. */
  readonly bestTimes: readonly WeeklyHours[]
  /** When nothing is liked, by the patient's clock; the hours before 8 and from 21 on are quiet in any case. */
  readonly quietOverrides: readonly WeeklyHours[]
  readonly updatedAt: Date
}

/** How a person wants to be reached, whoever it was told of and whenever. */
export type Wishes = Omit<ContactPreferenceRow, 'patientId' | 'version' | 'updatedAt'>

/** What the survivor of a merge wanted before it, and what held for both after it. */
export interface JoinedWishes {
  readonly before: Wishes
  readonly joined: Wishes
}

/** What holds for somebody of whom nothing was told. */
export function noPreference(patientId: string, now: Date): Omit<ContactPreferenceRow, 'version'> {
  return {
    patientId,
    channels: [],
    timeZone: null,
    language: null,
    voicemailOk: false,
    doNotCall: false,
    globalOptOut: false,
    hospice: false,
    safeChannels: null,
    smsConsents: [],
    bestTimes: [],
    quietOverrides: [],
    updatedAt: now,
  }
}

/** The last word on a topic: the later of what was said on it and on all topics. */
export function lastWord(consents: readonly SmsConsent[], topic: string): SmsConsent | null {
  const said = consents.filter((one) => one.topic === topic || one.topic === '*')
  const last = [...said].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
  return last ?? null
}

/** The consents with a new word on a topic. */
export function withConsent(consents: readonly SmsConsent[], word: SmsConsent): readonly SmsConsent[] {
  return [...consents.filter(({ topic }) => topic !== word.topic), word]
}

/**
 * What holds for one person of whom two records told something: whatever keeps messages away holds, consents to texts are
 * those that were told last, and what the survivor likes comes first.
 */
export function joinedPreference(
  survivor: ContactPreferenceRow,
  merged: ContactPreferenceRow,
  now: Date,
): Omit<ContactPreferenceRow, 'version'> {
  const topics = [...new Set([...survivor.smsConsents, ...merged.smsConsents].map(({ topic }) => topic))]
  const safe = [survivor.safeChannels, merged.safeChannels].filter((channels) => channels !== null)
  return {
    patientId: survivor.patientId,
    channels: [...new Set([...survivor.channels, ...merged.channels])],
    timeZone: survivor.timeZone ?? merged.timeZone,
    language: survivor.language ?? merged.language,
    voicemailOk: survivor.voicemailOk && merged.voicemailOk,
    doNotCall: survivor.doNotCall || merged.doNotCall,
    globalOptOut: survivor.globalOptOut || merged.globalOptOut,
    hospice: survivor.hospice || merged.hospice,
    safeChannels:
      safe.length === 0 ? null : (safe[0] ?? []).filter((one) => safe.every((list) => list.includes(one))),
    smsConsents: topics.flatMap((topic) => {
      const told = [...survivor.smsConsents, ...merged.smsConsents].filter((one) => one.topic === topic)
      return lastWord(told, topic) ?? []
    }),
    bestTimes: survivor.bestTimes.length > 0 ? survivor.bestTimes : merged.bestTimes,
    quietOverrides: joinedQuiet(survivor.quietOverrides, merged.quietOverrides),
    updatedAt: now,
  }
}

/** Both records' quiet hours, unless no hour were left: then the survivor's own. */
function joinedQuiet(own: readonly WeeklyHours[], other: readonly WeeklyHours[]): readonly WeeklyHours[] {
  const both = [...own, ...other.filter((hours) => !own.some((one) => isSame(one, hours)))]
  return leaveAnHour(both) ? both : own
}

/** What a preference says, without whose and of when it is. */
export function wishesOf(preference: Omit<ContactPreferenceRow, 'version'>): Wishes {
  const { channels, timeZone, language, voicemailOk, doNotCall, globalOptOut, hospice } = preference
  const { safeChannels, smsConsents, bestTimes, quietOverrides } = preference
  return {
    ...{ channels, timeZone, language, voicemailOk, doNotCall, globalOptOut, hospice },
    ...{ safeChannels, smsConsents, bestTimes, quietOverrides },
  }
}

/**
 * What holds for the survivor when two records are parted: what it was before the merge, but for what was told since. A
 * stranger's silence, or hospice, must not stay with somebody who never asked for it.
 */
export function partedPreference(
  current: ContactPreferenceRow,
  { before, joined }: JoinedWishes,
  now: Date,
): Omit<ContactPreferenceRow, 'version'> {
  const back = <Field extends keyof Wishes>(field: Field): Wishes[Field] =>
    isSame(current[field], joined[field]) ? before[field] : current[field]
  const toldSince = current.smsConsents.filter((word) => !joined.smsConsents.some((one) => isSame(one, word)))
  return {
    patientId: current.patientId,
    channels: back('channels'),
    timeZone: back('timeZone'),
    language: back('language'),
    voicemailOk: back('voicemailOk'),
    doNotCall: back('doNotCall'),
    globalOptOut: back('globalOptOut'),
    hospice: back('hospice'),
    safeChannels: back('safeChannels'),
    smsConsents: toldSince.reduce(withConsent, before.smsConsents),
    bestTimes: back('bestTimes'),
    quietOverrides: back('quietOverrides'),
    updatedAt: now,
  }
}

type Said = Wishes[keyof Wishes] | SmsConsent | WeeklyHours

/** Both come from the database, which writes the keys of an object in one order. */
function isSame(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
