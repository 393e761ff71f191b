import { readFile } from 'node:fs/promises'

const folder = new URL('../operations/', import.meta.url)

/** The text of an operation of `packages/cli/operations`, by its file name without the extension. */
export async function operation(name: string): Promise<string> {
  return readFile(new URL(`${name}.graphql`, folder), 'utf8')
}
