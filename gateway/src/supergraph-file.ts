import { createHash } from 'node:crypto'
import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parsePolicyMap, type PolicyMap } from '@baton/auth/policy-map'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import type { SupergraphManager } from '@apollo/gateway'
import type { Loads } from './supergraph-numbers.js'

/** Where `npm run compose` writes. */
export const SUPERGRAPH_FOLDER = new URL('../supergraph/', import.meta.url)

/** The composed files as the gateway reads them. */
export interface SupergraphFiles {
  readonly manager: SupergraphManager
  /** The rules that belong to a supergraph text; undefined when they are not the ones it was composed with. */
  policiesFor(sdl: string): PolicyMap | undefined
}

/**
 * Loads the supergraph with its rules and loads both again when they change; a broken pair leaves the old one.
 * `loads` is told of each that was taken, also of the same one when something beside it changed, and of each refused.
 */
export function supergraphFiles(folder: URL, log: Logger, loads: Loads): SupergraphFiles {
  const policiesBySdl = new Map<string, PolicyMap>()

  async function load(): Promise<string> {
    const [sdl, policies] = await Promise.all([
      readFile(new URL('supergraph.graphql', folder), 'utf8'),
      readFile(new URL('policies.json', folder), 'utf8'),
    ])
    if (!sdl.includes(`# policies ${sha256(policies)}`)) {
      throw new Error(
        'The supergraph and its access rules were not composed together: run "npm run compose".',
      )
    }
    policiesBySdl.clear()
    policiesBySdl.set(sha256(sdl), parsePolicyMap(policies))
    return sdl
  }

  const initialize: SupergraphManager['initialize'] = async ({ update }) => {
    let sdl = await load()
    const previous = new Map(policiesBySdl)
    let timer: NodeJS.Timeout | undefined
    const reload = async (): Promise<void> => {
      const before = new Map(policiesBySdl.size > 0 ? policiesBySdl : previous)
      try {
        const next = await load()
        update(next)
        if (next !== sdl) log.info('serving a new supergraph')
        sdl = next
        loads.served()
      } catch (error) {
        policiesBySdl.clear()
        for (const [key, policies] of before) policiesBySdl.set(key, policies)
        log.error(errorFacts(error), 'the new supergraph is refused; the old one goes on')
        loads.refused()
      }
    }
    const watcher = watch(folder, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void reload(), 300)
    })
    const cleanup = async (): Promise<void> => {
      clearTimeout(timer)
      watcher.close()
    }
    return { supergraphSdl: sdl, cleanup }
  }
  return { manager: { initialize }, policiesFor: (sdl) => policiesBySdl.get(sha256(sdl)) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
