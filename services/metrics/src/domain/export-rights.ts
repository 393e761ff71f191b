import { reachOf, type Reach } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { ExportKind } from './export-job.js'

/** What decides which rows somebody may take along. */
export interface ExportRights {
  readonly reach: Reach
  /** Somebody who may not know who a patient is gets rows that do not tell. */
  readonly deIdentified: boolean
  /** Payer liaisons take along what belongs to authorizations, nothing else (domain 9.6). */
  readonly authorizationsOnly: boolean
}

/** What a viewer may take along. */
export function exportRightsOf(viewer: Pick<Viewer, 'roles'>): ExportRights {
  return {
    reach: reachOf(viewer, 'export', 'create'),
    deIdentified: reachOf(viewer, 'demographics', 'read') === 'none',
    authorizationsOnly: viewer.roles.every((role) => role === 'payerLiaison'),
  }
}

/** Why somebody may not have this kind of file; null when they may. */
export function faultOfExport(viewer: Pick<Viewer, 'roles'>, kind: ExportKind): string | null {
  const namesPatients = reachOf(viewer, 'metricDrillDown', 'read') !== 'none'
  switch (kind) {
    case 'FACTS':
      return null
    case 'MEASURE_CASES':
      return namesPatients || exportRightsOf(viewer).deIdentified ? null : 'Your role exports facts only.'
    case 'INDIVIDUAL_MEASURE_REPORTS':
      return namesPatients
        ? null
        : 'A report about one patient names the patient, which your role may not read.'
    case 'SUMMARY_MEASURE_REPORT':
      return reachOf(viewer, 'metricAggregate', 'read') === 'all' ? null : 'Your role reads no such numbers.'
  }
}
