import type { ResourceRow, Verb } from './matrix.js'
import type { Viewer } from './viewer.js'

/** What a patient may open to somebody who acts for them. */
export const PROXY_SCOPES = ['CHART', 'SCHEDULING', 'COVERAGE', 'ACT'] as const

/** One of the scopes. */
export type ProxyScope = (typeof PROXY_SCOPES)[number]

/** Somebody who stands in for a patient signs in as a person, not as the patient. */
export function isProxy({ kind, id }: Pick<Viewer, 'kind' | 'id'>): boolean {
  return kind === 'patient' && !id.startsWith('patient_')
}

const SCHEDULING: ReadonlySet<ResourceRow> = new Set(['appointment', 'referral', 'resourceDirectory'])
const COVERAGE: ReadonlySet<ResourceRow> = new Set(['authorization', 'determination', 'appeal'])
/** Who somebody is, and who may act for them, is open to everybody who may act at all. */
const ALWAYS: ReadonlySet<ResourceRow> = new Set(['demographics', 'proxyGrant'])

/** Every scope that a grant must have for this; reading needs the part of the record, anything else also the right to act. */
export function proxyScopesFor(row: ResourceRow, verb: Verb): readonly ProxyScope[] {
  const act: readonly ProxyScope[] = verb === 'read' ? [] : ['ACT']
  if (ALWAYS.has(row)) return act
  if (SCHEDULING.has(row)) return ['SCHEDULING', ...act]
  return COVERAGE.has(row) ? ['COVERAGE', ...act] : ['CHART', ...act]
}
