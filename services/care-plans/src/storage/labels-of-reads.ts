import type { Sensitivity } from '@baton/events/sensitivity'
import type { LabelSource } from '@baton/service-kit/labelled-reads'

/** What `labels_behind` knows, by its type in the graph. */
const RECORDS: ReadonlySet<string> = new Set([
  'CarePlan',
  'TransitionEpisode',
  'MedicationReconciliation',
  'PlanAlert',
  'Escalation',
  'Proposal',
  'Goal',
  'Task',
])

/** Parts of records: of a row, the record that it is part of; of one that others made, the name that they gave it. */
const PARTS: Readonly<Record<string, readonly [type: string, property: string]>> = {
  CarePlanRevision: ['CarePlan', 'carePlanId'],
  GoalProgress: ['Goal', 'goalId'],
  GoalBarrier: ['Goal', 'goalId'],
  GoalAttainmentScore: ['CarePlan', 'carePlanId'],
  EscalationAction: ['Escalation', 'escalationId'],
  CareTeamMember: ['CareTeam', 'sourceId'],
}

/** The labels of what is read here: those of all that a record stems from. Items of the work queue have them at hand. */
export const labelsOfReads: LabelSource = {
  of(row, typeName) {
    const read = row as Readonly<Record<string, unknown>> // a row of some table
    if (typeName === 'WorkItem') return (read['labels'] as readonly Sensitivity[] | undefined) ?? []
    const [type, property] = RECORDS.has(typeName) ? [typeName, 'id'] : (PARTS[typeName] ?? [])
    if (type === undefined || property === undefined) return []
    const id = read[property]
    if (typeof id === 'string') return { behind: `${type} ${id}` }
    return id === null ? [] : null // a row that does not say of what it is part makes nothing open
  },
  async behind(db, records) {
    const rows: { record: string; labels: readonly Sensitivity[] }[] = await db.query(
      `select record, labels_behind(split_part(record, ' ', 1), substr(record, strpos(record, ' ') + 1)) as labels
         from unnest($1::text[]) as record`,
      [records],
    )
    return new Map(rows.map(({ record, labels }) => [record, labels]))
  },
}
