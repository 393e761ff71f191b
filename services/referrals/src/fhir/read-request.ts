import type { Entry } from '@baton/fhir/bundle'
import { findTarget, type SdohRequest } from '@baton/fhir/sdoh/bundle'
import { CATEGORY_SYSTEM } from '@baton/fhir/sdoh/referral'
import type { SdohConcept, SdohServiceRequest } from '@baton/fhir/sdoh/resources'
import { NEEDS } from '../domain/need.js'
import { CATEGORIES, PRIORITIES, type ReferralCategory, type ReferralPriority } from '../domain/referral.js'

/** What a ServiceRequest asks for, in our words. */
export interface AskedHelp {
  readonly category: ReferralCategory
  readonly need: string | null
  readonly priority: ReferralPriority
}

interface Coding {
  readonly system?: string | undefined
  readonly code?: string | undefined
  readonly display?: string | undefined
}

/** The kind of help: our own category, or what follows from Gravity's domain. */
export function readHelp({ category, priority }: SdohServiceRequest): AskedHelp {
  const codings = codingsOf(category)
  const need = codings.map(({ code }) => code ?? '').find((code) => Object.hasOwn(NEEDS, code)) ?? null
  const own = codings.find(({ system }) => system === CATEGORY_SYSTEM)?.code
  const named = CATEGORIES.find((one) => one === own?.toUpperCase().replaceAll('-', '_'))
  return {
    category: named ?? (need === 'transportation-insecurity' ? 'TRANSPORT' : 'SOCIAL'),
    need,
    priority: PRIORITIES.find((one) => one.toLowerCase() === priority) ?? 'ROUTINE',
  }
}

/** The reason of Task.statusReason among those that a step knows; everything else is OTHER. */
export function readReason<R extends string>(
  { task }: Pick<SdohRequest, 'task'>,
  known: readonly R[],
): R | 'OTHER' {
  const { coding, text } = task?.statusReason ?? {}
  const told = [...(coding ?? []).map(({ code }) => code), text].map((one) =>
    one
      ?.trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  return known.find((reason) => told.includes(reason)) ?? 'OTHER'
}

/** A service that was delivered: its code, and its day if a Procedure tells it. */
export interface Delivered {
  readonly code: { readonly system: string | null; readonly code: string; readonly display: string | null }
  readonly occurredOn: string | null
}

/** What Task.output says was done: `resulting-activity` as a code or as a Procedure of the same bundle. */
export function readDelivered({ task }: SdohRequest, entries: readonly Entry[]): Delivered | null {
  const output = task?.output?.find(({ type }) =>
    codingsOf([type]).some(({ code }) => code === 'resulting-activity'),
  )
  if (!output) return null
  const procedure = findTarget(entries, output.valueReference)?.resource
  const concept = output.valueCodeableConcept ?? (procedure?.['code'] as SdohConcept | undefined) // read as far as it is one
  const coding = codingsOf(concept ? [concept] : [])[0]
  if (!coding?.code) return null
  const { system, code, display } = coding
  return {
    code: { system: system ?? null, code, display: display ?? null },
    occurredOn: dayOf(procedure?.['performedDateTime']),
  }
}

function dayOf(text: unknown): string | null {
  const day = typeof text === 'string' ? text.slice(0, 10) : ''
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}

function codingsOf(concepts: readonly SdohConcept[] | undefined): readonly Coding[] {
  return (concepts ?? []).flatMap(({ coding }) => coding ?? [])
}
