import type { EntityManager } from 'typeorm'

/** A received plan and the resources of its goals. */
interface PlanGoals {
  readonly carePlanId: string
  readonly patientId: string
  readonly goalIds: readonly string[]
}

/** Keeps which goals a received plan names: they may arrive later than the plan. */
export async function rememberGoalIds(tx: EntityManager, { carePlanId, goalIds }: PlanGoals): Promise<void> {
  await tx.query(
    `insert into received_plan_goal (resource_id, care_plan_id) select unnest($1::text[]), $2 on conflict do nothing`,
    [goalIds, carePlanId],
  )
}

/** Gives the goals that arrived before their plan to it; how many there were. */
export async function linkReceivedGoals(
  tx: EntityManager,
  { carePlanId, patientId, goalIds }: PlanGoals,
): Promise<number> {
  const [, linked]: [unknown, number] = await tx.query(
    `update goal set care_plan_id = $1, version = version + 1
      where patient_id = $2 and care_plan_id is null and regexp_replace(source_id, '#[0-9]+$', '') = any($3)`,
    [carePlanId, patientId, goalIds],
  )
  return linked
}

/** The plan that names a received goal, if it arrived before; null otherwise. */
export async function planOfReceivedGoal(
  tx: EntityManager,
  { patientId, resourceId }: { patientId: string; resourceId: string },
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `select p.id from received_plan_goal r join care_plan p on p.id = r.care_plan_id
      where r.resource_id = $1 and p.patient_id = $2 order by p.id limit 1`,
    [resourceId, patientId],
  )
  return rows[0]?.id ?? null
}
