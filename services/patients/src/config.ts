import { join } from 'node:path'
import { readConfig } from '@baton/service-kit/config'
import type { Deps } from '@baton/service-kit/request-context'
import { IANAZone } from 'luxon'
import { z } from 'zod'
import type { PatientsDeps } from './deps.js'

const environment = z.object({
  /** A folder that the subgraph and its workers share; `imports` in the stack's folder unless told. */
  IMPORT_DIR: z.string().optional(),
  BATON_STACK_DIR: z.string().default('.baton'),
  /** The organization's own zone, for patients whose address tells none. */
  ORGANIZATION_TIME_ZONE: z
    .string()
    .default('America/New_York')
    .refine((zone) => IANAZone.isValidZone(zone), 'must be an IANA time zone'),
})

/** Opens what only patients needs. */
export async function openPatientsDeps(base: Deps, env: NodeJS.ProcessEnv): Promise<PatientsDeps> {
  const config = readConfig(environment, env)
  return {
    ...base,
    importDir: config.IMPORT_DIR ?? join(config.BATON_STACK_DIR, 'imports'),
    organizationZone: config.ORGANIZATION_TIME_ZONE,
  }
}
