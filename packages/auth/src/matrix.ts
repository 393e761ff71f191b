import type { Role } from './roles.js'

/**
 * What a role may do with a resource, written as in domain.md 9.6: C create, R read, U update, S sign, then how far:
 * `o` own caseload or covering, `a` own agency's referrals, `p` own self or proxy, `b` caseload, beyond it only by
 * break-glass; nothing: everywhere. De-identified access (`d`) opens no row and so stands here as no cell at all.
 */
export type Cell = `${'C' | ''}${'R' | ''}${'U' | ''}${'S' | ''}${'' | ' o' | ' a' | ' p' | ' b'}`

type Row = Readonly<Partial<Record<Role, Cell>>>

const clinicians = (coordinator: Cell, nurse: Cell, socialWorker: Cell): Row => ({
  coordinator,
  nurse,
  socialWorker,
})

/**
 * The role x resource matrix, both tables of domain.md 9.6. A role without a cell may do nothing with that resource.
 * "(PA)" cells of reviewers and liaisons reach every patient until authorizations tells who has a request.
 */
export const MATRIX = {
  demographics: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'R b',
    supervisor: 'CRU',
    umReviewer: 'R',
    payerLiaison: 'R',
    patient: 'RU p',
    system: 'CRU',
  },
  assessment: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'CRU b',
    supervisor: 'CRU',
    umReviewer: 'R',
    patient: 'CR p',
    system: 'C',
  },
  carePlan: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'CRUS b',
    supervisor: 'CRUS',
    umReviewer: 'R',
    patient: 'RU p',
    system: 'CU',
  },
  progressNote: {
    ...clinicians('CRS o', 'CRS o', 'CRS o'),
    physician: 'CRS b',
    supervisor: 'CRS',
    umReviewer: 'R',
    patient: 'R p',
  },
  medicationReconciliation: {
    ...clinicians('CR o', 'CRUS o', 'R o'),
    physician: 'CRUS b',
    supervisor: 'RS',
    umReviewer: 'R',
    patient: 'R p',
  },
  advanceCareDocument: {
    ...clinicians('CR o', 'CRS o', 'CR o'),
    physician: 'CRS b',
    supervisor: 'R',
    patient: 'CR p',
  },
  referral: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'CRU b',
    supervisor: 'CRUS',
    umReviewer: 'R',
    payerLiaison: 'R',
    partner: 'RU a',
    patient: 'R p',
    system: 'CU',
  },
  resourceDirectory: {
    ...clinicians('CRU', 'RU', 'CRU'),
    physician: 'R',
    supervisor: 'CRUS',
    umReviewer: 'R',
    payerLiaison: 'R',
    partner: 'RU a',
    analyst: 'R',
    patient: 'R',
    system: 'U',
  },
  part2Record: {
    ...clinicians('R o', 'R o', 'R o'),
    physician: 'R',
    supervisor: 'R',
    patient: 'R p',
  },
  authorization: {
    ...clinicians('CRUS o', 'CRUS o', 'R'),
    physician: 'CRUS b',
    supervisor: 'CRUS',
    umReviewer: 'RU',
    payerLiaison: 'CRU',
    patient: 'R p',
    system: 'CU',
  },
  determination: {
    ...clinicians('R o', 'RU o', 'R'),
    physician: 'R',
    supervisor: 'RU',
    umReviewer: 'CRU',
    payerLiaison: 'CR',
    patient: 'R p',
    system: 'C',
  },
  appeal: {
    ...clinicians('CRUS o', 'CRUS o', 'R'),
    physician: 'CRUS',
    supervisor: 'CRUS',
    umReviewer: 'R',
    payerLiaison: 'CRU',
    patient: 'CR p',
  },
  outreach: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'R',
    supervisor: 'CRU',
    patient: 'U p',
    system: 'CU',
  },
  consent: {
    ...clinicians('CR o', 'CR o', 'CR o'),
    physician: 'R',
    supervisor: 'CR',
    patient: 'CRU p',
    system: 'R',
  },
  metricAggregate: {
    ...clinicians('R', 'R', 'R'),
    physician: 'R',
    supervisor: 'R',
    umReviewer: 'R',
    payerLiaison: 'R',
    partner: 'R a',
    analyst: 'CR',
    system: 'C',
  },
  metricDrillDown: { ...clinicians('R o', 'R o', 'R o'), physician: 'R o', supervisor: 'R', system: 'C' },
  // Own actions: `p` reads as "what I did myself".
  auditLog: {
    ...clinicians('R p', 'R p', 'R p'),
    physician: 'R p',
    supervisor: 'R',
    umReviewer: 'R p',
    payerLiaison: 'R p',
    partner: 'R p',
    patient: 'R p',
    system: 'C',
    privacyOfficer: 'R',
  },
  configuration: { supervisor: 'C', umReviewer: 'C', administrator: 'U' },

  encounter: {
    ...clinicians('CRU o', 'CRU o', 'R o'),
    physician: 'CRU b',
    supervisor: 'R',
    umReviewer: 'R',
    payerLiaison: 'R',
    patient: 'R p',
    system: 'CRU',
  },
  document: {
    ...clinicians('CR o', 'CR o', 'CR o'),
    physician: 'CR b',
    supervisor: 'R',
    umReviewer: 'R',
    payerLiaison: 'R',
    partner: 'CR a',
    patient: 'CR p',
    system: 'C',
  },
  appointment: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'R b',
    supervisor: 'CRU',
    partner: 'CRU a',
    patient: 'R p',
    system: 'CU',
  },
  transitionEpisode: {
    ...clinicians('CRU o', 'CRU o', 'CRU o'),
    physician: 'RU b',
    supervisor: 'RU',
    patient: 'R p',
    system: 'CU',
  },
  escalation: {
    ...clinicians('CRU o', 'CRUS o', 'CRU o'),
    physician: 'CRUS b',
    supervisor: 'CRUS',
    system: 'CU',
  },
  monitoring: {
    ...clinicians('CRU o', 'CRU o', 'R o'),
    physician: 'CRU b',
    supervisor: 'R',
    patient: 'CR p',
    system: 'C',
  },
  caseload: {
    ...clinicians('R o', 'R o', 'R o'),
    physician: 'R',
    supervisor: 'CRU',
    system: 'U',
    privacyOfficer: 'R',
  },
  registry: { ...clinicians('CRUS', 'R', 'CRU'), physician: 'R', supervisor: 'CRUS', system: 'U' },
  proxyGrant: {
    ...clinicians('CR o', 'CR o', 'CR o'),
    physician: 'R',
    supervisor: 'CRU',
    patient: 'R p',
    privacyOfficer: 'R',
  },
  staffDirectory: {
    ...clinicians('R', 'R', 'R'),
    physician: 'R',
    supervisor: 'RU',
    umReviewer: 'R',
    payerLiaison: 'R',
    system: 'R',
    administrator: 'CRU',
    privacyOfficer: 'R',
  },
  import: {
    coordinator: 'R',
    nurse: 'R',
    supervisor: 'CRU',
    system: 'CU',
    administrator: 'CRU',
    privacyOfficer: 'R',
  },
  breakGlass: { ...clinicians('C', 'C', 'C'), physician: 'C', supervisor: 'CS', privacyOfficer: 'RS' },
  planTemplate: { ...clinicians('CR', 'CR', 'R'), physician: 'RS', supervisor: 'CRUS', system: 'R' },
  payerRules: {
    coordinator: 'R',
    nurse: 'R',
    physician: 'R',
    supervisor: 'RU',
    umReviewer: 'C',
    payerLiaison: 'RU',
    system: 'R',
    administrator: 'CRU',
  },
  deadLetters: {
    coordinator: 'R o',
    supervisor: 'RU',
    payerLiaison: 'RU',
    system: 'CU',
    administrator: 'RU',
  },
  agency: {
    ...clinicians('R', 'R', 'R'),
    supervisor: 'CRU',
    partner: 'CRU a',
    system: 'U',
    administrator: 'CRU',
    privacyOfficer: 'R',
  },
  qualityProject: {
    ...clinicians('R', 'R', 'R'),
    physician: 'R',
    supervisor: 'CRUS',
    umReviewer: 'R',
    payerLiaison: 'R',
    analyst: 'CRU',
    system: 'C',
  },
  export: {
    coordinator: 'CR o',
    supervisor: 'CR',
    payerLiaison: 'CR',
    partner: 'CR a',
    analyst: 'CR',
    patient: 'CR p',
    administrator: 'CR',
    privacyOfficer: 'R',
  },
  // Everybody's own list of work; it shows nothing of patients out of reach.
  workQueue: {
    ...clinicians('R o', 'R o', 'R o'),
    physician: 'R b',
    supervisor: 'R',
    umReviewer: 'R',
    payerLiaison: 'R',
  },
} as const satisfies Record<string, Row>

/** A resource of the matrix: the first half of every scope. */
export type ResourceRow = keyof typeof MATRIX

/** What can be done with a resource: the second half of every scope. */
export type Verb = 'create' | 'read' | 'update' | 'sign'

/** How far a grant goes. `agency` and `self` are resolved by who the viewer is, `caseload` by care relationships. */
export type Reach = 'all' | 'caseload' | 'agency' | 'self' | 'none'

const LETTERS: Readonly<Record<Verb, string>> = { create: 'C', read: 'R', update: 'U', sign: 'S' }
const REACHES: Readonly<Record<string, Reach>> = { o: 'caseload', b: 'caseload', a: 'agency', p: 'self' }

/** Every verb, for loops over the matrix. */
export const VERBS = Object.keys(LETTERS) as readonly Verb[] // the keys of the record above

/** How far one role may go with one verb on one resource. */
export function grantOf(role: Role, row: ResourceRow, verb: Verb): Reach {
  const cells: Row = MATRIX[row]
  const [verbs = '', reach = ''] = (cells[role] ?? '').split(' ')
  if (!verbs.includes(LETTERS[verb])) return 'none'
  return reach === '' ? 'all' : (REACHES[reach] ?? 'none')
}

/** Whether a text names a resource of the matrix. */
export function isRow(text: string): text is ResourceRow {
  return Object.hasOwn(MATRIX, text)
}
