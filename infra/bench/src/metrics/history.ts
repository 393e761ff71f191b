import type pg from 'pg'
import { ISO, PEOPLE } from './people.js'
import { YEAR } from './year-of-facts.js'

/** The year that is asked about, and the one before it. */
export const THIS_YEAR = ['2025-12-01T05:00:00Z', '2026-12-01T05:00:00Z', 'b'] as const
export const YEAR_BEFORE = ['2024-12-01T05:00:00Z', '2025-12-01T05:00:00Z', 'a'] as const

/** Writes who the patients are. */
export async function addPeople(owner: pg.Client, patients: number): Promise<void> {
  await owner.query(ISO)
  for (const statement of PEOPLE) await owner.query(statement, statement.includes('$1') ? [patients] : [])
}

/** Writes everything that happens to them in a year. */
export async function addYear(
  owner: pg.Client,
  patients: number,
  [from, until, letter]: readonly [string, string, string],
): Promise<void> {
  for (const statement of YEAR) await owner.query(statement, [patients, from, until, letter])
}

/** Lets Postgres know what there is, as it does by itself after a while. */
export async function settle(owner: pg.Client): Promise<void> {
  for (const table of [
    'fact',
    'clinical_fact',
    'patient_fact',
    'person_fact',
    'decision_fact',
    'transition_fact',
    'contact_fact',
    'care_relationship',
  ])
    await owner.query(`vacuum analyze ${table}`)
}
