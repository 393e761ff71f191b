import type { EntityManager } from 'typeorm'
import { PATHWAYS } from '../domain/pathways/pathways.js'
import type { PlanTemplate } from '../domain/plan-template.js'
import type { Database } from './reader.js'

/** Every version of these templates, or of all; the shipped ones too. By code, latest version first. */
export async function findTemplates(
  db: Database,
  codes: readonly string[] | null,
): Promise<readonly PlanTemplate[]> {
  const published: PlanTemplate[] = await db.query(
    `select code, version, title, description, problems, goals, tasks, alert_rules as "alertRules", published_by as "publishedBy",
            published_at as "publishedAt" from plan_template where $1::text[] is null or code = any($1)`,
    [codes],
  )
  const shipped = PATHWAYS.filter((template) => codes?.includes(template.code) ?? true)
  return [...published, ...shipped].sort((a, b) => a.code.localeCompare(b.code) || b.version - a.version)
}

/** One version of a template, the latest when none is named; null if there is none. */
export async function findTemplate(
  db: Database,
  { code, version }: { code: string; version: number | null },
): Promise<PlanTemplate | null> {
  const versions = await findTemplates(db, [code])
  return versions.find((template) => version === null || template.version === version) ?? null
}

/** Lets nobody else publish under this code until the transaction ends. */
export async function lockTemplate(tx: EntityManager, code: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('plan_template ' || $1, 0))`, [code])
}

/** Adds a published version. */
export async function addTemplate(tx: EntityManager, template: PlanTemplate): Promise<void> {
  const { code, version, title, description, problems, goals, tasks, alertRules } = template
  await tx.query(
    `insert into plan_template (code, version, title, description, problems, goals, tasks, alert_rules, published_by,
                                published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[code, version, title, description],
      ...[problems, goals, tasks, alertRules].map((value) => JSON.stringify(value)),
      ...[template.publishedBy, template.publishedAt],
    ],
  )
}
