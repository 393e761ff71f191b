import { wallClock, type Clock } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import type { Deps } from '@baton/service-kit/request-context'
import { readAuthorizationsConfig, type AuthorizationsConfig } from './config.js'
import { JobsUnderWay } from './jobs/under-way.js'
import { renewShare } from './operations/payer/renew-share.js'
import { PayerPlaces } from './payers/payer-places.js'
import { keepPayer } from './storage/payers.js'
import { keepCompetency } from './storage/staff-competencies.js'

/** What the operations, jobs and routes of this service may use. */
export interface AuthorizationsDeps extends Deps {
  readonly config: AuthorizationsConfig
  /** The machine's clock, for leases and signatures: security and transport never run on virtual time. */
  readonly wall: Clock
  /** What this process may have under way at each payer. */
  readonly places: PayerPlaces
  /** What it works at, prepared and recorded included. */
  readonly underWay: JobsUnderWay
}

/** Reads the payers of the configuration and keeps what the graph shows of them. */
export async function openAuthorizationsDeps(
  base: Deps,
  env: NodeJS.ProcessEnv,
): Promise<AuthorizationsDeps> {
  const config = readAuthorizationsConfig(env)
  for (const { code, name, lineOfBusiness, state, timeZone, ...how } of config.payers.values()) {
    const { channel, concurrency, ratePerMinute, hearingDays, internalAppealLevels } = how
    const asked = { channel, concurrency, ratePerMinute, hearingDays, internalAppealLevels }
    await keepPayer(base.db, { id: newId('payer'), code, name, lineOfBusiness, state, timeZone, ...asked })
  }
  for (const held of config.competencies) await keepCompetency(base.db, held)
  const wall = wallClock()
  const holder = newId('worker')
  const renew = (payerId: string, underWay: number) =>
    renewShare({ db: base.db, wall }, { payerId, holder, underWay })
  return { ...base, config, wall, places: new PayerPlaces(renew, wall), underWay: new JobsUnderWay() }
}
