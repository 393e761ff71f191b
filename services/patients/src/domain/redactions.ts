import { isProxy, proxyScopesFor } from '@baton/auth/proxy'
import { reachOf, type ResourceRow } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'

/** A field of a patient that the viewer may not read, and why. */
export interface PatientRedaction {
  readonly field: string
  readonly reason: 'SCOPE' | 'NOT_IN_CARE_TEAM'
}

/** Somebody who looks after the patient, or acts for them. */
interface Carer {
  readonly practitionerId: string
  readonly kind: string
  readonly scopes?: readonly string[] | null
}

/** The fields of a patient that the matrix of domain.md 9.6 keeps apart from who the patient is. */
const FIELDS: Readonly<Record<string, ResourceRow>> = {
  encounters: 'encounter',
  conditions: 'encounter',
  allergies: 'encounter',
  medications: 'encounter',
  observations: 'encounter',
  documents: 'document',
  assessments: 'assessment',
  riskScores: 'assessment',
  riskTier: 'assessment',
  registries: 'registry',
  consents: 'consent',
  consentHistory: 'consent',
  contactPreference: 'outreach',
  contactAttempts: 'outreach',
  contactHistory: 'outreach',
  disclosures: 'disclosure',
  accountingRequests: 'disclosure',
}

/**
 * What a viewer does not get of a patient by their role, their grant or for want of a care relationship. A record with a
 * label is not among it: that there is one may not be known.
 */
export function redactionsOf(viewer: Viewer, carers: readonly Carer[]): readonly PatientRedaction[] {
  return Object.entries(FIELDS).flatMap(([field, row]) => {
    const reason = reasonFor(viewer, row, carers)
    return reason ? [{ field, reason }] : []
  })
}

function reasonFor(
  viewer: Viewer,
  row: ResourceRow,
  carers: readonly Carer[],
): PatientRedaction['reason'] | null {
  const own = carers.filter(({ practitionerId }) => practitionerId === viewer.id)
  const reach = reachOf(viewer, row, 'read')
  if (reach === 'none' || reach === 'agency') return 'SCOPE'
  if (reach === 'caseload') return own.some(({ kind }) => kind !== 'PROXY') ? null : 'NOT_IN_CARE_TEAM'
  if (reach === 'all' || !isProxy(viewer)) return null
  const needed = proxyScopesFor(row, 'read')
  const granted = own.some(
    ({ kind, scopes }) => kind === 'PROXY' && needed.every((one) => scopes?.includes(one)),
  )
  return granted ? null : 'SCOPE'
}
