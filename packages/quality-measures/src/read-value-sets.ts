import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ValueSets } from './value-sets.js'

/** The value sets of a folder (`.json`, `.json.gz`): of the file that bears the name, or else of every file. */
export async function readValueSets(folder: string, name?: string): Promise<ValueSets> {
  const files = (await readdir(folder)).filter((file) => /\.json(\.gz)?$/.test(file)).sort()
  if (files.length === 0) throw new Error(`There are no value sets (.json, .json.gz) in ${folder}.`)
  const own = files.filter((file) => basename(file).replace(/\.json(\.gz)?$/, '') === name)
  const sets = new ValueSets()
  for (const file of own.length > 0 ? own : files) sets.add(JSON.parse(await textOf(join(folder, file))))
  return sets
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
