import type { Sensitivity } from '@baton/events/sensitivity'
import { patientFilter } from './care-relationships.js'
import { isProxy } from './proxy.js'
import { consentPurposesFor, isReviewer } from './purpose.js'
import { opensKind } from './record-kinds.js'
import { reachOf } from './reach.js'
import type { Role } from './roles.js'
import type { Viewer } from './viewer.js'

/** Whether a label needs the patient's own consent, never a role alone (42 CFR 2.31). */
export function isPart2Label(label: Sensitivity): boolean {
  return label === 'PART2' || label === 'PART2_COUNSELING'
}

/** A record is withheld by its own label and by that of its stay: others are told the one that withholds more. */
export function stricterLabel(own: Sensitivity, ofStay: Sensitivity): Sensitivity {
  return own === 'NONE' || (isPart2Label(ofStay) && !isPart2Label(own)) ? ofStay : own
}

const TREATING: readonly Role[] = ['coordinator', 'nurse', 'socialWorker', 'physician', 'supervisor']
const OWN: readonly Sensitivity[] = ['NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'MINOR']
const TREATED_FOR: readonly Sensitivity[] = ['NONE', 'BH', 'HIV', 'IPV', 'MINOR']

/**
 * The labels that who somebody is opens by itself. A patient sees everything of their own but what tells of violence at
 * home, because somebody may look over the shoulder; a proxy, reviewers, payers and processes see nothing that is
 * labelled (deny by default).
 */
export function labelsOpenTo(viewer: Pick<Viewer, 'kind' | 'id' | 'roles'>): readonly Sensitivity[] {
  if (viewer.kind === 'patient') return isProxy(viewer) ? ['NONE'] : OWN
  return viewer.roles.some((role) => TREATING.includes(role)) ? TREATED_FOR : ['NONE']
}

/**
 * What is computed from many records shows what it counted: it is computed once from what everybody may know who reads the
 * chart, and once from what those may know who treat the patient.
 */
export type Circle = 'EVERYBODY' | 'TREATING'

/** The labels that count among whom something is computed for. Part 2 counts among nobody: it opens by consent alone. */
export const LABELS_OF: Readonly<Record<Circle, readonly Sensitivity[]>> = {
  EVERYBODY: ['NONE'],
  TREATING: TREATED_FOR,
}

/** Among whom a viewer reads what was computed. */
export function circleOf(viewer: Pick<Viewer, 'kind' | 'id' | 'roles'>): Circle {
  const open = labelsOpenTo(viewer)
  return TREATED_FOR.every((label) => open.includes(label)) ? 'TREATING' : 'EVERYBODY'
}

/** The classes of recipients that a viewer belongs to; one consent for all future care may name a class. */
export function classesOf({ roles }: Pick<Viewer, 'roles'>): readonly string[] {
  return [
    ...(roles.some((role) => TREATING.includes(role)) ? ['TREATING_PROVIDERS'] : []),
    ...(roles.includes('payerLiaison') || roles.includes('umReviewer') ? ['PAYERS'] : []),
  ]
}

/**
 * Whether a consent may open Part 2 records to a viewer at all: those who treat, as far as the matrix reaches, and who
 * reviews utilization "unless consent payment" (domain.md 9.6).
 */
export function mayReadByConsent(viewer: Pick<Viewer, 'kind' | 'roles'>): boolean {
  return viewer.kind === 'staff' && (reachOf(viewer, 'part2Record', 'read') !== 'none' || isReviewer(viewer))
}

/** Where a row's label and patient stand. */
interface LabelOptions {
  /** SQL of the label, written by us, never input. */
  readonly label: string
  /** SQL of the kind of record that it is (`record-kinds.ts`), written by us. */
  readonly kind: string
  /** SQL of the patient id. */
  readonly column: string
  readonly now: Date
  /** The first free `$n`. */
  readonly nextParameter: number
}

/**
 * The SQL condition that a label keeps nothing from the viewer, in a service that keeps the projection `part2_consent`.
 * Part 2 opens by a consent in force that names the kind of record, and the viewer or the viewer's class; what else would open it (an emergency,
 * a copy that was disclosed) is known to patients alone, so other services stay shut.
 */
export function openLabelFilter(
  viewer: Viewer,
  { label, kind, column, now, nextParameter: n }: LabelOptions,
): { sql: string; parameters: unknown[] } {
  const open = labelsOpenTo(viewer)
  const byLabel = `${label} = any($${n}::text[])`
  if (!mayReadByConsent(viewer)) return { sql: byLabel, parameters: [open] }
  const reach = isReviewer(viewer)
    ? { sql: 'true', parameters: [] } // whose cases they are is asked of the row itself
    : patientFilter(viewer, 'part2Record', { column, now, nextParameter: n + 5 })
  return {
    sql: `(${byLabel} or (${reach.sql} and exists (select 1 from part2_consent consent
      where consent.patient_id = ${column} and consent.kind = ${label} and ${opensKind('consent', kind)}
        and consent.starts_at <= $${n + 1}::timestamptz
        and (consent.ends_at is null or consent.ends_at > $${n + 1}::timestamptz)
        and upper(consent.purpose) = any($${n + 4}::text[])
        and ($${n + 2}::text = any(consent.recipient_ids) or consent.recipient_classes && $${n + 3}::text[]))))`,
    parameters: [open, now, viewer.id, classesOf(viewer), consentPurposesFor(viewer), ...reach.parameters],
  }
}
