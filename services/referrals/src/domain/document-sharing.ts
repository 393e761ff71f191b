import { classesOf, labelsOpenTo } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { Agency } from './agency.js'
import {
  consentNeeded,
  coveringConsent,
  isInForce,
  opens,
  type Consent,
  type ConsentKind,
} from './consent.js'
import { isPart2, type Referral, type Sensitivity } from './referral.js'

/** A patient's document as this service knows it from events. */
export interface KnownDocument {
  readonly id: string
  readonly sensitivity: Sensitivity
}

/** Who attaches a document to what, for whom. */
export interface Attaching {
  readonly viewer: Viewer
  readonly referral: Pick<Referral, 'sensitivity' | 'status'>
  readonly agency: Agency
  readonly consents: readonly Consent[]
  readonly now: Date
}

/** What stands against it; WITHHELD must look as if there were no such document. */
export type Obstacle = 'WITHHELD' | 'TOO_PROTECTED' | ConsentKind

/**
 * Whether a document may go along with a referral. Part 2 records go only under a written consent that covers the agency
 * (42 CFR 2.31), whatever the referral itself needs; what else is labelled never goes to an agency that HIPAA does not
 * bind, unless the referral is about that very thing. An agency learns from a refusal only that nothing came of it.
 */
export function obstacleTo({ sensitivity }: KnownDocument, attaching: Attaching): Obstacle | null {
  const { viewer, referral, agency, consents, now } = attaching
  const isAgency = viewer.kind === 'partner'
  if (!isAgency && !mayKnow(sensitivity, attaching)) return 'WITHHELD'
  if (!labelLetsTo(agency, sensitivity, referral)) return isAgency ? 'WITHHELD' : 'TOO_PROTECTED'
  // What an agency brings is not disclosed to it, and a draft shows nothing before the gate of sending it.
  if (!isPart2(sensitivity) && (isAgency || referral.status === 'DRAFT')) return null
  const kind = consentNeeded(sensitivity, agency)
  if (!kind || coveringConsent(consents, { kind, discloses: 'DOCUMENT', recipient: agency, at: now }))
    return null
  return isAgency ? 'WITHHELD' : kind
}

function labelLetsTo(
  { hipaaStatus }: Agency,
  sensitivity: Sensitivity,
  referral: Attaching['referral'],
): boolean {
  if (sensitivity === 'NONE' || isPart2(sensitivity)) return true
  return hipaaStatus !== 'NEITHER' || referral.sensitivity === sensitivity
}

/** Nobody attaches what they may not know of: Part 2 opens to whom a written consent names, or to their class. */
function mayKnow(sensitivity: Sensitivity, { viewer, consents, now }: Attaching): boolean {
  if (!isPart2(sensitivity)) return labelsOpenTo(viewer).includes(sensitivity)
  const classes = sensitivity === 'PART2' ? classesOf(viewer) : []
  return consents.some(
    (one) =>
      one.kind === sensitivity &&
      one.form === 'WRITTEN' &&
      isInForce(one, now) &&
      opens(one, 'DOCUMENT') &&
      (one.recipientIds.includes(viewer.id) || classes.some((name) => one.recipientClasses.includes(name))),
  )
}
