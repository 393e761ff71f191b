import { LABELS_OF, type Circle } from '@baton/auth/sensitivity'
import type { Fill } from '@baton/clinical/medications/days-covered'
import type { EntityManager } from 'typeorm'
import type { MedicationFillRow } from '../domain/medication-fill.js'
import { countsAmong } from './sensitive-rows.js'

/** Keeps fills; one that is told again takes the place of what was told before. */
export async function keepFills(tx: EntityManager, fills: readonly MedicationFillRow[]): Promise<void> {
  await tx.query(
    `insert into medication_fill (id, patient_id, resource_id, filled_at, ingredients, supply_days, sensitivity)
     select id, "patientId", "resourceId", "filledAt", ingredients, "supplyDays", sensitivity from jsonb_to_recordset($1::jsonb)
       as row (id text, "patientId" text, "resourceId" text, "filledAt" timestamptz, ingredients text[], "supplyDays" int, sensitivity text)
     order by "patientId", "resourceId"
     on conflict (patient_id, resource_id) do update set filled_at = excluded.filled_at,
       ingredients = excluded.ingredients, supply_days = excluded.supply_days, sensitivity = excluded.sensitivity`,
    [JSON.stringify(fills)],
  )
}

/** What somebody picked up, by day where they live, and what day it is there. */
export interface FillsOfPatient {
  readonly patientId: string
  readonly today: string
  readonly fills: readonly Fill[]
}

/** Of whom, at which moment, known to whom; the zone of those of whom none is known. */
interface FillsAsked {
  readonly patientIds: readonly string[]
  readonly at: Date
  readonly circle: Circle
  readonly zone: string
}

/** What these patients picked up in the year before a moment, as far as a circle may know it. */
export async function findFills(
  tx: EntityManager,
  { patientIds, at, circle, zone }: FillsAsked,
): Promise<readonly FillsOfPatient[]> {
  return tx.query(
    `select fill.patient_id as "patientId", ($2::timestamptz at time zone zone.name)::date::text as today,
            jsonb_agg(jsonb_build_object('day', (filled_at at time zone zone.name)::date::text, 'drug', drug.name,
              'days', supply_days) order by filled_at, resource_id) as fills
       from medication_fill fill join patient on patient.id = fill.patient_id cross join unnest(ingredients) drug (name)
      cross join lateral (values (coalesce(patient.time_zone, $4))) zone (name)
      where fill.patient_id = any($1) and supply_days > 0 and filled_at <= $2
        and filled_at > $2::timestamptz - interval '12 months' and ${countsAmong('$3', 'fill')}
      group by fill.patient_id, zone.name`,
    [patientIds, at, LABELS_OF[circle], zone],
  )
}

/** Whoever has fills is looked at again every day: what is not picked up again grows old. */
export async function noteFills(tx: EntityManager, patientIds: readonly string[]): Promise<void> {
  await tx.query('update patient_risk set has_fills = true where patient_id = any($1) and not has_fills', [
    patientIds,
  ])
}
