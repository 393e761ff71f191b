import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Found } from './places-to-look.js'

/** An environment in which every process writes down the addresses that it asks and is asked for. */
export function notingAddresses(folder: string): Record<string, string> {
  mkdirSync(folder)
  return {
    ADDRESSES_FOLDER: folder,
    NODE_OPTIONS: `--import=${new URL('note-addresses.mjs', import.meta.url).href}`,
  }
}

/** Every address that a process of a stack asked or was asked for, with what is encoded in it. */
export function addressesOf(folder: string): readonly Found[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ place: 'addresses', text: `${text} ${decoded(text)}` })),
  )
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return '' // no address of ours
  }
}
