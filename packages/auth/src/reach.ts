import { grantOf, type Reach, type ResourceRow, type Verb } from './matrix.js'
import type { Viewer } from './viewer.js'

export type { Reach, ResourceRow, Verb } from './matrix.js'

const WIDEST: readonly Reach[] = ['all', 'caseload', 'agency', 'self']

/** How far a viewer may go with a verb on a resource: the widest of what the roles grant. */
export function reachOf(viewer: Pick<Viewer, 'roles'>, row: ResourceRow, verb: Verb): Reach {
  const granted = new Set(viewer.roles.map((role) => grantOf(role, row, verb)))
  return WIDEST.find((reach) => granted.has(reach)) ?? 'none'
}
