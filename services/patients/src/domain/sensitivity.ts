import type { Role, Viewer } from '@baton/auth/viewer'

/** Why a record is protected beyond the rest of the chart; NONE for nearly all. */
export const SENSITIVITIES = ['NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR'] as const

/** One of the labels. */
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** Whether a label needs the patient's own consent, never a role alone (42 CFR 2.31). */
export function isPart2Label(label: Sensitivity): boolean {
  return label === 'PART2' || label === 'PART2_COUNSELING'
}

const TREATING: readonly Role[] = ['coordinator', 'nurse', 'socialWorker', 'physician', 'supervisor']
const OWN: readonly Sensitivity[] = ['NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'MINOR']
const TREATED_FOR: readonly Sensitivity[] = ['NONE', 'BH', 'HIV', 'IPV', 'MINOR']

type Who = Pick<Viewer, 'kind' | 'id' | 'roles'>

/**
 * The labels that who somebody is opens by itself. A patient sees everything of their own but what tells of violence at
 * home, because somebody may look over the shoulder; a proxy, reviewers, payers and processes see nothing that is
 * labelled (deny by default).
 */
export function labelsOpenTo(viewer: Who): readonly Sensitivity[] {
  if (viewer.kind === 'patient') return isProxy(viewer) ? ['NONE'] : OWN
  return viewer.roles.some((role) => TREATING.includes(role)) ? TREATED_FOR : ['NONE']
}

/** Somebody who stands in for a patient signs in as a person, not as the patient. */
export function isProxy({ kind, id }: Pick<Viewer, 'kind' | 'id'>): boolean {
  return kind === 'patient' && !id.startsWith('patient_')
}

/** The classes of recipients that a viewer belongs to; one consent for all future care may name a class. */
export function classesOf({ roles }: Pick<Viewer, 'roles'>): readonly string[] {
  return [
    ...(roles.some((role) => TREATING.includes(role)) ? ['TREATING_PROVIDERS'] : []),
    ...(roles.includes('payerLiaison') || roles.includes('umReviewer') ? ['PAYERS'] : []),
  ]
}

/** The short notice that travels with every disclosure made with consent (42 CFR 2.32(a)(2)). */
export const PART2_NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.'

/** The version of that notice, kept with every disclosure. */
export const PART2_NOTICE_VERSION = '2.32-2024'
