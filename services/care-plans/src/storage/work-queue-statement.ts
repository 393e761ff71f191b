import { patientFilter } from '@baton/auth/care-relationships'
import { reachOf, type ResourceRow } from '@baton/auth/reach'
import type { Page } from '@baton/database/keyset'
import { openLabels } from './open-labels.js'
import type { Reader } from './reader.js'

/** The columns of a work item, of `work_item` and of `work_queue_row` alike. */
export const WORK_COLUMNS = `w.id, w.kind, w.subject_type as "subjectType", w.subject_id as "subjectId",
  w.patient_id as "patientId", w.owner_id as "ownerId", w.label, w.priority, w.risk_band as "riskBand",
  w.started_at as "startedAt", w.due_at as "dueAt", w.time_zone as "timeZone", w.rank_at as "rankAt", w.labels`

/** Which work items a page shows. */
export interface WorkSelection {
  readonly kind: readonly string[] | null
  readonly patientId: string | null
  readonly ownedByMe: boolean
  readonly dueBefore: Date | null
  readonly page: Page
}

/** A statement and its parameters. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The resource whose readers may see work about a subject; nobody sees work about anything else. */
const SUBJECT_ROWS: Readonly<Record<string, ResourceRow>> = {
  Task: 'carePlan',
  CarePlan: 'carePlan',
  Goal: 'carePlan',
  TeamMeeting: 'carePlan',
  TransitionEpisode: 'transitionEpisode',
  MedicationReconciliation: 'medicationReconciliation',
  Escalation: 'escalation',
  MonitoringPlan: 'monitoring',
  Authorization: 'authorization',
  InfoRequest: 'authorization',
  Determination: 'determination',
  Appeal: 'appeal',
  DeadLetter: 'deadLetters',
  Referral: 'referral',
  Appointment: 'appointment',
  Agency: 'agency',
  Webhook: 'agency',
  CommunityService: 'resourceDirectory',
  Patient: 'demographics',
  Encounter: 'encounter',
  Assessment: 'assessment',
  Consent: 'consent',
  Outreach: 'outreach',
  Campaign: 'outreach',
  ContactAttempt: 'outreach',
  ImportJob: 'import',
  InboundMessage: 'import',
  BreakGlass: 'breakGlass',
  CareGap: 'metricDrillDown',
  Measure: 'metricAggregate',
  QualityProject: 'qualityProject',
  ValidationIssue: 'qualityProject',
}

/**
 * Whether a reader may know of work about something with labels. Of a referral to substance use treatment know those who
 * treat the patient, as where it is kept: they sent it.
 */
function knownInSpiteOfLabels(reader: Reader, nextParameter: number): Statement {
  const { viewer, now } = reader
  const column = 'w.patient_id'
  const open = openLabels(reader, { labels: 'w.labels', column, nextParameter })
  const next = nextParameter + open.parameters.length
  const role = patientFilter(viewer, 'part2Record', { column, now, nextParameter: next })
  const n = next + role.parameters.length
  const treats = `exists (select 1 from care_relationship treats where treats.patient_id = w.patient_id
    and treats.practitioner_id = $${n} and treats.kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM')
    and treats.starts_at <= $${n + 1} and (treats.ends_at is null or treats.ends_at > $${n + 1}))`
  const isCaseload = reachOf(viewer, 'part2Record', 'read') === 'caseload'
  const sent = `(w.subject_type = 'Referral' and ${role.sql}${isCaseload ? ` and ${treats}` : ''})`
  const parameters = [...open.parameters, ...role.parameters, ...(isCaseload ? [viewer.id, now] : [])]
  return { sql: `${open.sql} or ${sent}`, parameters }
}

/**
 * The statement of one page of a reader's work queue; null for who has none. Who looks after patients reads the rows
 * that are kept for each reader, one range of one index; who may see everybody's work reads the work itself.
 */
export function workQueueStatement(reader: Reader, selection: WorkSelection): Statement | null {
  const { viewer, now } = reader
  const reach = reachOf(viewer, 'workQueue', 'read')
  if (reach !== 'all' && reach !== 'caseload') return null
  const subjects = Object.entries(SUBJECT_ROWS).filter(([, row]) => reachOf(viewer, row, 'read') !== 'none')
  const parameters: unknown[] = []
  const parameter = (value: unknown): string => `$${parameters.push(value)}`
  const me = parameter(viewer.id)
  const conditions =
    reach === 'caseload'
      ? [`w.reader_id = ${me}`, `w.visible @> ${parameter(now)}::timestamptz`]
      : [`(w.patient_id is not null or w.owner_id = ${me})`]
  conditions.push(`w.subject_type = any(${parameter(subjects.map(([type]) => type))})`)
  const { kind, patientId, ownedByMe, dueBefore, page } = selection
  if (kind) conditions.push(`w.kind = any(${parameter(kind)})`)
  if (patientId !== null) conditions.push(`w.patient_id = ${parameter(patientId)}`)
  if (ownedByMe) conditions.push(`w.owner_id = ${me}`)
  if (dueBefore) conditions.push(`w.due_at < ${parameter(dueBefore)}`)
  if (page.after) {
    const [rankAt, id] = page.after
    conditions.push(`(w.rank_at, w.id) > (${parameter(rankAt)}::timestamptz, ${parameter(id)}::text)`)
  }
  const known = knownInSpiteOfLabels(reader, parameters.length + 1)
  parameters.push(...known.parameters)
  conditions.push(`(w.labels = '{}' or ${known.sql})`)
  const table = reach === 'caseload' ? 'work_queue_row' : 'work_item'
  const sql = `select ${WORK_COLUMNS} from ${table} w where ${conditions.join(' and ')}
    order by w.rank_at, w.id limit ${parameter(page.first + 1)}`
  return { sql, parameters }
}
