import { readConfig } from '@baton/service-kit/config'
import { z } from 'zod'

const localDate = z.iso.date()

const environment = z.object({
  /** Zone of what concerns no patient whose zone is known. */
  ORGANIZATION_TIME_ZONE: z.string().default('America/New_York'),
  /** Days besides weekends and federal holidays that are no business days, comma-separated: presidential closings, local holidays. */
  EXTRA_CLOSINGS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((day) => day !== ''))
    .pipe(z.array(localDate)),
})

/** What an installation decides for this service. */
export interface CarePlansConfig {
  readonly organizationTimeZone: string
  readonly extraClosings: readonly string[]
}

/** Reads the environment once; throws with every variable that is wrong. */
export function readCarePlansConfig(env: NodeJS.ProcessEnv): CarePlansConfig {
  const { ORGANIZATION_TIME_ZONE, EXTRA_CLOSINGS } = readConfig(environment, env)
  return { organizationTimeZone: ORGANIZATION_TIME_ZONE, extraClosings: EXTRA_CLOSINGS }
}
