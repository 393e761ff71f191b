import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { withStreams } from '../streams/stream-schema.js'
import { renderReference } from './reference.js'

/** The reference of a graph, streams included, from the API schema that composition wrote. */
export async function referencePage(folder: URL, title: string): Promise<string> {
  const schema = buildSchema(await readFile(new URL('api.graphql', folder), 'utf8'))
  return renderReference(withStreams(schema) ?? schema, title)
}
