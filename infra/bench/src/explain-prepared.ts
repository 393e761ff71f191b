import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'

/** What a statement touched, and how many rows it answered. */
export interface Touched {
  readonly buffers: number
  readonly rows: number
}

const plan = z.object({
  'Shared Hit Blocks': z.number(),
  'Shared Read Blocks': z.number(),
  'Actual Rows': z.number(),
})
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: plan })]) })])

/**
 * Explains a statement by the plan that a service would use, that of a prepared statement: `explain` of a statement with
 * values makes a plan for them. Asks over one connection, and gets rows.
 */
export async function explainPrepared(
  ask: (sql: string) => Promise<unknown>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Touched> {
  const values = parameters.length > 0 ? `(${parameters.map(literal).join(', ')})` : ''
  const name = pg.escapeIdentifier(randomUUID())
  await ask(`prepare ${name} as ${sql}`)
  const [answer] = explained.parse(
    await ask(`explain (analyze, buffers, format json) execute ${name}${values}`),
  )
  await ask(`deallocate ${name}`)
  const [{ Plan }] = answer['QUERY PLAN']
  return { buffers: Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'], rows: Plan['Actual Rows'] }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.map(element).join(',')}}` : textOf(value))
}

function element(value: unknown): string {
  return value === null ? 'null' : `"${textOf(value).replace(/["\\]/g, '\\$&')}"`
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}
