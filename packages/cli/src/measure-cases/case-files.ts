import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { Refused } from '../refused.js'

const measureCase = z.object({
  measure: z.string(),
  cms: z.string(),
  case: z.string(),
  period: z.object({ start: z.iso.date(), end: z.iso.date() }),
  description: z.string().nullish(),
  expected: z.array(z.object({ group: z.number().optional(), population: z.string(), count: z.number() })),
  resources: z.array(z.looseObject({ resourceType: z.string(), id: z.string() })),
})

/** One test case of a measure: the resources of a patient and how often they count in each population. */
export type MeasureCase = z.output<typeof measureCase>

/** Every case of the `.ndjson` and `.ndjson.gz` files of a folder, or of its `cases` folder. */
export async function readCases(dir: string): Promise<readonly MeasureCase[]> {
  const folder = (await isFolder(join(dir, 'cases'))) ? join(dir, 'cases') : dir
  const files = (await filesOf(folder)).filter((file) => /\.ndjson(\.gz)?$/.test(file))
  if (files.length === 0) throw new Refused(`There are no .ndjson or .ndjson.gz files of cases in ${folder}.`)
  const texts = await Promise.all(files.map(textOf))
  return texts.flatMap((text, at) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, number) => parseCase(line, `${basename(files[at] ?? '')}:${number + 1}`)),
  )
}

function parseCase(line: string, where: string): MeasureCase {
  const read = measureCase.safeParse(JSON.parse(line))
  if (read.success) return read.data
  throw new Refused(`${where} is no case of a measure: ${z.prettifyError(read.error)}`)
}

/** Where value sets lie when nobody says: beside the cases. */
export async function valueSetFolder(dir: string): Promise<string> {
  for (const place of ['reference/valuesets', '../reference/valuesets', 'valuesets', '../valuesets']) {
    if (await isFolder(join(dir, place))) return join(dir, place)
  }
  throw new Refused(`No value sets were found beside ${dir}: say where they are with --value-sets.`)
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort().map((name) => join(folder, name))
  } catch {
    throw new Refused(`${folder} is no folder that can be read.`)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
