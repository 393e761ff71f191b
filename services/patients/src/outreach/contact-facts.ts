import type { ContactChannel, ContactFacts } from '../domain/can-contact.js'
import { lastWord, type ContactPreferenceRow } from '../domain/contact-preference.js'
import { contactZones } from '../domain/contact-zones.js'
import type { PatientRow } from '../domain/patient.js'
import { toE164 } from '../domain/phone-number.js'
import type { Channels } from './channels.js'
import type { MessageTemplate } from './templates.js'

/** What the record says of somebody who may be contacted. */
export interface Recipient {
  readonly patient: PatientRow
  readonly preference: Omit<ContactPreferenceRow, 'version'>
  readonly automated: readonly Date[]
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

/** The facts that decide whether a message may go to somebody. */
export function contactFacts(
  recipient: Recipient,
  message: Message,
  { organizationZone, channels }: { readonly organizationZone: string; readonly channels: Channels },
): ContactFacts {
  const { patient, preference, automated } = recipient
  const { channel, topic, template } = message
  const word = lastWord(preference.smsConsents, topic)
  const phone = routeOf(patient, 'CALL')
  const told = {
    explicit: preference.timeZone,
    address: patient.timeZone,
    phone,
    organization: organizationZone,
  }
  const way = { SMS: channels.sms, EMAIL: channels.email, LETTER: channels.letter, CALL: true }[channel]
  return {
    deceased: patient.deceasedAt !== null,
    hospice: preference.hospice,
    globalOptOut: preference.globalOptOut,
    topicOptOut: word === 'REVOKED',
    consented: channel === 'SMS' ? word === 'GRANTED' : channel !== 'CALL' || !preference.doNotCall,
    unsafeChannel: preference.safeChannels !== null && !preference.safeChannels.includes(channel),
    zones: contactZones(told),
    automated,
    hasRoute: Boolean(way) && routeOf(patient, channel) !== null,
    languageSupported: template === null || languageOf(recipient) in template.languages,
  }
}
