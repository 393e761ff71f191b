import type { LocalDate } from '@baton/clinical/calendar/local-time'
import type { Code, DisclosedPayload } from './disclosure.js'
import { needAsCode } from './need.js'
import { allowedFields, type PayloadField } from './payload-policy.js'
import type { HipaaStatus } from './agency.js'
import type { Referral, ReferralCategory } from './referral.js'

/** What the patients service knows of a patient, as far as any agency might need it. */
export interface PatientFacts {
  readonly givenName: string | null
  readonly familyName: string | null
  readonly birthDate: LocalDate | null
  readonly age: number | null
  readonly phone: string | null
  readonly language: string | null
  readonly interpreterNeeded: boolean | null
  readonly addressLines: readonly string[]
  readonly payerMemberId: string | null
  readonly coordinator: { readonly name: string; readonly phone: string | null } | null
}

/** The agency that receives, and whether a consent to it is on file. */
export interface Receiver {
  /** The kind of help that it gives; null leaves it to the referral. */
  readonly category: ReferralCategory | null
  readonly hipaaStatus: HipaaStatus
  readonly consentOnFile: boolean
}

/** Exactly what the agency receives: the fields that its category allows, of those that are known. */
export function disclosedPayload(
  referral: Referral,
  facts: PatientFacts,
  receiver: Receiver,
): DisclosedPayload {
  const known = everything(referral, facts, receiver)
  const allowed = allowedFields(receiver.category ?? referral.category, receiver.hipaaStatus)
  return Object.fromEntries(
    allowed.filter((field) => known[field] !== null).map((field) => [field, known[field]]),
  )
}

function everything(
  { details, need, category, priority }: Referral,
  facts: PatientFacts,
  receiver: Receiver,
): Record<PayloadField, unknown> {
  const name = { given: facts.givenName, family: facts.familyName }
  return {
    name: (facts.givenName ?? facts.familyName) ? name : null,
    birthDate: facts.birthDate,
    ageBand: facts.age === null ? null : ageBandOf(facts.age),
    phone: facts.phone ? { number: facts.phone, bestTime: details?.bestTimeToCall ?? null } : null,
    language: facts.language
      ? { code: facts.language, interpreterNeeded: facts.interpreterNeeded ?? false }
      : null,
    need: need ? needAsCode(need) : categoryAsCode(category),
    urgency: priority,
    consentOnFile: receiver.consentOnFile,
    coordinator: facts.coordinator,
    safetyNote: details?.safetyNote ?? null,
    address: facts.addressLines.length > 0 ? [...facts.addressLines] : null,
    householdSize: details?.householdSize ?? null,
    incomeBand: details?.incomeBand ?? null,
    mobility: details?.mobility ?? null,
    dietRestriction: details?.dietRestriction ?? null,
    payerMemberId: facts.payerMemberId,
    diagnosis: details?.diagnosis ?? null,
  }
}

function categoryAsCode(category: string): Code {
  return { system: null, code: category.toLowerCase().replaceAll('_', '-'), display: null }
}

/** Ten-year bands; 90 and older is one (45 CFR 164.514(b)(2)(i)(C)). */
export function ageBandOf(age: number): string {
  if (age >= 90) return '90+'
  if (age < 18) return '0-17'
  const from = age < 20 ? 18 : Math.floor(age / 10) * 10
  return `${from}-${Math.floor(age / 10) * 10 + 9}`
}
