import type { ContactChannel, ContactFacts } from '../domain/can-contact.js'
import { lastWord, type ContactPreferenceRow, type SmsConsent } from '../domain/contact-preference.js'
import { contactZones } from '../domain/contact-zones.js'
import { namesTopic, type OutreachConsentState } from '../domain/outreach-consent.js'
import type { PatientRow } from '../domain/patient.js'
import { toE164 } from '../domain/phone-number.js'
import type { Channels } from './channels.js'
import type { MessageTemplate } from './templates.js'

/** What the record says of somebody who may be contacted. */
export interface Recipient {
  readonly patient: PatientRow
  readonly preference: Omit<ContactPreferenceRow, 'version'>
  readonly automated: readonly Date[]
  readonly outreachConsent: OutreachConsentState
}

/** What is about to be sent. */
export interface Message {
  readonly channel: ContactChannel
  readonly topic: string
  readonly template: MessageTemplate | null
}

/** Where somebody is reached over a channel; null when nowhere. Text messages go to mobile numbers only. */
export function routeOf(
  { contactPoints, address, name }: PatientRow,
  channel: ContactChannel,
): string | null {
  if (channel === 'LETTER') {
    if (!address || address.lines.length === 0) return null
    const place = [address.city, address.state, address.postalCode].filter(Boolean).join(' ')
    return [name.text, ...address.lines, place].join('\n')
  }
  if (channel === 'EMAIL') return contactPoints.find(({ system }) => system === 'EMAIL')?.value ?? null
  const phones = contactPoints.filter(({ system }) => system === 'PHONE' || system === 'SMS')
  const mobile = phones.find(({ system, use }) => system === 'SMS' || use === 'mobile')
  const phone = channel === 'SMS' ? mobile : (mobile ?? phones[0])
  return phone ? toE164(phone.value) : null
}

/** The language in which somebody is written to. */
export function languageOf({ patient, preference }: Pick<Recipient, 'patient' | 'preference'>): string {
  const spoken = patient.languages.find(({ preferred }) => preferred) ?? patient.languages[0]
  return (preference.language ?? spoken?.code ?? 'en').toLowerCase().slice(0, 2)
}

/** Every zone that somebody may be in. */
export function zonesOf(
  { patient, preference }: Pick<Recipient, 'patient' | 'preference'>,
  organization: string,
): readonly [string, ...string[]] {
  const phone = routeOf(patient, 'CALL')
  return contactZones({ explicit: preference.timeZone, address: patient.timeZone, phone, organization })
}

/** The facts that decide whether a message may go to somebody. */
export function contactFacts(
  recipient: Recipient,
  message: Message,
  { organizationZone, channels }: { readonly organizationZone: string; readonly channels: Channels },
): ContactFacts {
  const { patient, preference, automated, outreachConsent } = recipient
  const { channel, topic, template } = message
  const word = lastWord(preference.smsConsents, topic)
  const way = { SMS: channels.sms, EMAIL: channels.email, LETTER: channels.letter, CALL: true }[channel]
  return {
    deceased: patient.deceasedAt !== null,
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
    languageSupported: template === null || languageOf(recipient) in template.languages,
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
