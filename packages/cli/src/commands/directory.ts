import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { request } from 'undici'
import { z } from 'zod'
import { columns, print } from '../output.js'
import { Refused, WrongUse } from '../refused.js'
import { findStack } from '../stack.js'
import { tokenFor } from '../token.js'

interface Options {
  readonly as: string
  readonly source?: string
  readonly json?: boolean
}

const report = z.object({
  source: z.string(),
  agencies: z.number(),
  services: z.number(),
  servicesChanged: z.number(),
  files: z.array(
    z.object({
      file: z.string(),
      table: z.string(),
      rows: z.number(),
      taken: z.number(),
      kept: z.number(),
      rejected: z.number(),
      unchanged: z.number(),
    }),
  ),
  rejects: z.array(
    z.object({ file: z.string(), table: z.string().nullable(), row: z.number(), reason: z.string() }),
  ),
})
type Report = z.output<typeof report>

/** `baton directory import FILE|DIR`: HSDS as CSV or JSON; exit status 1 when any row was rejected. */
export async function importDirectory(path: string, options: Options): Promise<void> {
  const files = await filesAt(path)
  const stack = await findStack()
  const token = await tokenFor(stack, options.as)
  const answer = await request(`${stack.url}/import/directory`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ source: options.source ?? basename(path), files }),
  })
  const text = await answer.body.text()
  if (answer.statusCode !== 200)
    throw new Refused(`The directory was refused (${answer.statusCode}): ${text.slice(0, 500)}`)
  const taken = report.parse(JSON.parse(text))
  print(options.json, taken, () => describe(taken))
  if (taken.rejects.length > 0) process.exitCode = 1
}

async function filesAt(path: string): Promise<{ name: string; text: string }[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new WrongUse(`There is no file or folder ${path}.`)
  const names = found.isDirectory()
    ? (await readdir(path)).filter((name) => /\.(csv|json)$/.test(name)).sort()
    : [basename(path)]
  if (names.length === 0) throw new WrongUse(`${path} holds no .csv or .json file.`)
  const at = (name: string): string => (found.isDirectory() ? join(path, name) : path)
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(at(name), 'utf8') })))
}

function describe({ agencies, services, servicesChanged, files, rejects }: Report): string {
  const rows = files.map(
    ({ table, rows: all, taken, kept, rejected, unchanged }) =>
      [
        `  ${table}`,
        `${all} rows: ${taken} taken, ${kept} kept, ${rejected} rejected, ${unchanged} as before`,
      ] as const,
  )
  return [
    `${agencies} organizations, ${services} services, ${servicesChanged} of them new or changed`,
    columns(rows),
    `${rejects.length} rejects`,
    ...rejects.map(({ file, table, row, reason }) => `  ${file} ${table ?? ''} row ${row}: ${reason}`),
  ].join('\n')
}
