import type { ContactChannel, ContactFacts } from '../domain/can-contact.js'
import { lastWord, type ContactPreferenceRow, type SmsConsent } from '../domain/contact-preference.js'
import { contactZones } from '../domain/contact-zones.js'
import { namesTopic, type OutreachConsentState } from '../domain/outreach-consent.js'
import type { ContactPoint, PatientRow } from '../domain/patient.js'
import { languageMeant } from '../domain/spoken-language.js'
import { extensionOf, toDial, toE164, type NumberToDial } from '../domain/phone-number.js'
import type { Channels } from './channels.js'
import { printed } from './printed.js'
import type { MessageTemplate } from './templates.js'

/** What the record says of somebody who may be contacted. */
export interface Recipient {
  readonly patient: PatientRow
  readonly preference: Omit<ContactPreferenceRow, 'version'>
  /** A contact told that they died, and nobody has verified it yet. */
  readonly isSaidToBeDead: boolean
  readonly automated: readonly Date[]
  readonly outreachConsent: OutreachConsentState
}

/** What is about to be sent. */
export interface Message {
  readonly channel: ContactChannel
  readonly topic: string
  readonly template: MessageTemplate | null
}

/**
 * Where somebody is reached over a channel; null when nowhere. Text messages go to mobile numbers only, and to none behind
 * which an extension must be asked for; letters to whose name and address can be printed.
 */
export function routeOf(
  { contactPoints, address, name }: PatientRow,
  channel: ContactChannel,
): string | null {
  if (channel === 'LETTER') {
    if (!address || address.lines.length === 0) return null
    const place = [address.city, address.state, address.postalCode].filter(Boolean).join(' ')
    const lines = [name.text, ...address.lines, place].map(printed)
    return lines.every((line) => line !== null) ? lines.join('\n') : null
  }
  if (channel === 'EMAIL') return mailboxOf(contactPoints)
  if (channel === 'CALL') return numberToDial(contactPoints)?.number ?? null
  const texted = mobilesOf(contactPoints).map(({ value }) => toE164(value))
  return texted.find((number) => number !== null) ?? null
}

/** One mailbox and nothing else: what holds two, or a line's end, might go to somebody else, too. */
const MAILBOX = /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/

function mailboxOf(contactPoints: readonly ContactPoint[]): string | null {
  const told = contactPoints.filter(({ system }) => system === 'EMAIL')
  return (
    told.map(({ value }) => value.trim().replace(/^mailto:/i, '')).find((value) => MAILBOX.test(value)) ??
    null
  )
}

/** The number that is called: of a mobile phone, if there is one. */
export function numberToDial(contactPoints: readonly ContactPoint[]): NumberToDial | null {
  const phones = contactPoints.filter(isPhone)
  const numbers = [...mobilesOf(contactPoints), ...phones].map(({ value }) => toDial(value))
  return numbers.find((number) => number !== null) ?? null
}

function asksForExtension(mobiles: readonly ContactPoint[]): boolean {
  return mobiles.length > 0 && mobiles.every(({ value }) => extensionOf(value) !== null)
}

function isPhone({ system }: ContactPoint): boolean {
  return system === 'PHONE' || system === 'SMS'
}

function mobilesOf(contactPoints: readonly ContactPoint[]): readonly ContactPoint[] {
  return contactPoints.filter((point) => point.system === 'SMS' || (isPhone(point) && point.use === 'mobile'))
}

/** The language in which somebody is written to, without its region; its name, where the source gave no code. English for who told none. */
export function languageOf({ patient, preference }: Pick<Recipient, 'patient' | 'preference'>): string {
  const spoken = patient.languages.find(({ preferred }) => preferred) ?? patient.languages[0]
  const told = preference.language === null ? spoken : { code: preference.language, display: null }
  return (told ? languageMeant(told) : null) ?? 'en'
}

/** Every zone that somebody may be in. */
export function zonesOf(
  { patient, preference }: Pick<Recipient, 'patient' | 'preference'>,
  organization: string,
): readonly [string, ...string[]] {
  const called = routeOf(patient, 'CALL')
  const phone = called === null ? null : toE164(called) // area codes are North American
  return contactZones({ explicit: preference.timeZone, address: patient.timeZone, phone, organization })
}

/** The facts that decide whether a message may go to somebody. */
export function contactFacts(
  recipient: Recipient,
  message: Message,
  { organizationZone, channels }: { readonly organizationZone: string; readonly channels: Channels },
): ContactFacts {
  const { patient, preference, automated, outreachConsent, isSaidToBeDead } = recipient
  const { channel, topic, template } = message
  const word = lastWord(preference.smsConsents, topic)
  const way = { SMS: channels.sms, EMAIL: channels.email, LETTER: channels.letter, CALL: true }[channel]
  return {
    deceased: patient.deceasedAt !== null || isSaidToBeDead,
    hospice: preference.hospice,
    globalOptOut: preference.globalOptOut,
    topicOptOut: word?.status === 'REVOKED',
    consentEnded: endOf(outreachConsent, word),
    consented:
      channel === 'SMS'
        ? agreedToTexts(outreachConsent, word, topic)
        : channel !== 'CALL' || !preference.doNotCall,
    unsafeChannel: preference.safeChannels !== null && !preference.safeChannels.includes(channel),
    zones: zonesOf(recipient, organizationZone),
    quietHours: preference.quietOverrides,
    automated,
    hasRoute: Boolean(way) && routeOf(patient, channel) !== null,
    hasExtension: channel === 'SMS' && asksForExtension(mobilesOf(patient.contactPoints)),
    languageSupported: template === null || Object.hasOwn(template.languages, languageOf(recipient)),
  }
}

/** Whoever agreed to messages after the consent ended (the word START, for one) agreed anew. */
function endOf(consent: OutreachConsentState, word: SmsConsent | null): 'REVOKED' | 'EXPIRED' | null {
  if (consent.kind === 'NONE' || consent.kind === 'HOLDS') return null
  const isAnew = word?.status === 'GRANTED' && new Date(word.at) > consent.endedAt
  return isAnew ? null : consent.kind
}

/** Texts need express consent: a word on texts, or a recorded consent to outreach that names the topic or everything. */
function agreedToTexts(consent: OutreachConsentState, word: SmsConsent | null, topic: string): boolean {
  if (word) return word.status === 'GRANTED'
  return consent.kind === 'HOLDS' && namesTopic(consent.scopes, topic)
}
