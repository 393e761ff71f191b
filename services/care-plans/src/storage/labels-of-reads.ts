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

/** Parts of records: the type of the record, and the property that names it. */
const PARTS: Readonly<Record<string, readonly [type: string, property: string]>> = {
  CarePlanRevision: ['CarePlan', 'carePlanId'],
  GoalProgress: ['Goal', 'goalId'],
  GoalBarrier: ['Goal', 'goalId'],
  GoalAttainmentScore: ['Goal', 'goalId'],
  EscalationAction: ['Escalation', 'escalationId'],
}

/** The labels of what is read here: those of all that a record stems from. Items of the work queue have them at hand. */
export const labelsOfReads: LabelSource = {
  of(row, typeName) {
    const read = row as Readonly<Record<string, unknown>> // a row of some table
    if (typeName === 'WorkItem') return (read['labels'] as readonly Sensitivity[] | undefined) ?? []
    const [type, property] = RECORDS.has(typeName) ? [typeName, 'id'] : (PARTS[typeName] ?? [])
    const id = property === undefined ? undefined : read[property]
    return type !== undefined && typeof id === 'string' ? { behind: `${type} ${id}` } : []
  },
  async behind(db, records) {
    const rows: { record: string; labels: readonly Sensitivity[] }[] = await db.query(
      `select record, labels_behind(split_part(record, ' ', 1), split_part(record, ' ', 2)) as labels
         from unnest($1::text[]) as record`,
      [records],
    )
    return new Map(rows.map(({ record, labels }) => [record, labels]))
  },
}
