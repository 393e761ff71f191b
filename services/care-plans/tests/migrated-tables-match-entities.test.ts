import { driftOf } from '@baton/database/drift'
import { KEPT_EVERYWHERE, patientTables } from '@baton/testing/patient-tables'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { ADVANCE_CARE_MOVES } from '../src/domain/advance-care.js'
import { CARE_PLAN_MOVES } from '../src/domain/care-plan.js'
import { ESCALATION_MOVES } from '../src/domain/escalation.js'
import { MONITORING_MOVES } from '../src/domain/monitoring.js'
import { GOAL_MOVES } from '../src/domain/goal.js'
import { NOTE_MOVES } from '../src/domain/note.js'
import { PLAN_ALERT_MOVES } from '../src/domain/plan-alert.js'
import { ENROLLMENT_MOVES } from '../src/domain/program-enrollment.js'
import { PROPOSAL_MOVES } from '../src/domain/proposal.js'
import {
  DISCREPANCY_TRANSITIONS,
  RECONCILIATION_TRANSITIONS,
} from '../src/domain/medication-reconciliation.js'
import { TASK_TRANSITIONS } from '../src/domain/task.js'
import { MEETING_MOVES } from '../src/domain/team-meeting.js'
import { TRANSITIONS } from '../src/domain/transition-episode.js'

let service: Awaited<ReturnType<typeof testSubgraph>>
beforeAll(async () => {
  service = await testSubgraph(definition)
})
afterAll(() => service.close())

test('the migrations produce exactly the tables that the entities describe', async () => {
  expect(await driftOf(service.db)).toEqual([])
})

/** Why the rows of these stay with the record that they name. */
const KEPT: Record<string, string> = {
  ...KEPT_EVERYWHERE,
  best_times: 'one row for each record; patients tells it anew for the survivor',
  patient_death: 'one row for each record; patients tells it anew for the survivor',
  patient_risk: 'one row for each record and instrument; patients computes the survivor anew',
  patient_stratum: 'one row for each record and kind; patients tells it anew for the survivor',
  work_queue_row: 'a copy: follows from whom a piece of work is about',
}

test('every table that names a patient follows a merge, or stays for a reason', async () => {
  const { moved, kept, ambiguous } = await patientTables(service.db)
  expect({ kept, ambiguous }).toEqual({ kept: Object.keys(KEPT).sort(), ambiguous: [] })
  expect(moved).toEqual(
    expect.arrayContaining(['care_plan', 'progress_note', 'reading', 'stay', 'task', 'work_item']),
  )
})

const machines: readonly [string, Readonly<Record<string, readonly string[]>>][] = [
  ['task', TASK_TRANSITIONS],
  ['care_plan', CARE_PLAN_MOVES],
  ['goal', GOAL_MOVES],
  ['proposal', PROPOSAL_MOVES],
  ['progress_note', NOTE_MOVES],
  ['advance_care_document', ADVANCE_CARE_MOVES],
  ['team_meeting', MEETING_MOVES],
  ['program_enrollment', ENROLLMENT_MOVES],
  ['transition_episode', TRANSITIONS],
  ['medication_reconciliation', RECONCILIATION_TRANSITIONS],
  ['medication_discrepancy', DISCREPANCY_TRANSITIONS],
  ['monitoring_plan', MONITORING_MOVES],
  ['escalation', ESCALATION_MOVES],
  ['plan_alert', PLAN_ALERT_MOVES],
]

test.each(machines)('the database allows a %s the same moves as the domain', async (machine, table) => {
  const rows: { move: string }[] = await service.db.query(
    `select from_status || ' ' || to_status as move from allowed_transition
      where machine = $1 and from_status is not null order by 1`,
    [machine],
  )
  const moves = Object.entries(table).flatMap(([from, to]) => to.map((status) => `${from} ${status}`))
  expect(rows.map((row) => row.move)).toEqual(moves.sort())
})
