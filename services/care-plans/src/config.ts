import { openProviders, providerVariables } from '@baton/messaging/providers'
import { readConfig } from '@baton/service-kit/config'
import { z } from 'zod'
import type { StaffChannels } from './staff-messenger.js'

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
  /** Who is asked above the care team when the on-call list names nobody; the role is asked when left out. */
  ON_CALL_SUPERVISOR: z.string().optional(),
  ON_CALL_MEDICAL_DIRECTOR: z.string().optional(),
  NODE_ENV: z.string().optional(),
  ...providerVariables,
})

/** What an installation decides for this service. */
export interface CarePlansConfig {
  readonly organizationTimeZone: string
  readonly extraClosings: readonly string[]
  readonly onCallSupervisor: string | null
  readonly onCallMedicalDirector: string | null
  /** How staff are told; null in development without a provider. */
  readonly staffChannels: StaffChannels | null
}

/** Reads the environment once; throws with every variable that is wrong. */
export function readCarePlansConfig(env: NodeJS.ProcessEnv): CarePlansConfig {
  const read = readConfig(environment, env)
  return {
    organizationTimeZone: read.ORGANIZATION_TIME_ZONE,
    extraClosings: read.EXTRA_CLOSINGS,
    onCallSupervisor: read.ON_CALL_SUPERVISOR ?? null,
    onCallMedicalDirector: read.ON_CALL_MEDICAL_DIRECTOR ?? null,
    staffChannels: staffChannelsOf(read),
  }
}

/** In production there is no sandbox: without a provider a message fails, visibly, and the ladder goes on. */
function staffChannelsOf(read: z.output<typeof environment>): StaffChannels | null {
  const channels = openProviders(read)
  const isSilent = channels.sms === null && channels.email === null
  return isSilent && read.NODE_ENV !== 'production' ? null : channels
}
