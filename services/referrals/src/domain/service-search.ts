import type { ListedService } from './community-service.js'
import { kilometersBetween, type Place } from './distance.js'
import { isOpen } from './opening-hours.js'

/** What somebody looks for. */
export interface Wanted {
  readonly near: Place | null
  readonly withinKm: number | null
  /** BCP 47. */
  readonly language: string | null
  readonly openAt: Date | null
  readonly age: number | null
}

/** A service that fits, with why it stands where it stands. */
export interface RankedService {
  readonly service: ListedService
  readonly distanceKm: number | null
  readonly score: number
  readonly reasons: readonly string[]
}

const DAY_MS = 86_400_000
/** Older than a year is hidden, older than half a year is said (domain.md 5.4, freshness). */
const HIDDEN_AFTER_DAYS = 365
const AGING_AFTER_DAYS = 180

/** How long ago somebody last vouched for a service, in days; null when nobody ever said. */
export function daysSinceVerified(
  { verifiedAt, assuredOn }: Pick<ListedService, 'verifiedAt' | 'assuredOn'>,
  now: Date,
): number | null {
  const instants = [verifiedAt, assuredOn ? new Date(`${assuredOn}T00:00:00Z`) : null].filter(
    (one) => one !== null,
  )
  if (instants.length === 0) return null
  const latest = Math.max(...instants.map((one) => one.getTime()))
  return Math.floor((now.getTime() - latest) / DAY_MS)
}

/** How current an entry is; null when nobody ever said. */
export function freshnessOf(service: ListedService, now: Date): 'FRESH' | 'AGING' | 'STALE' | null {
  const days = daysSinceVerified(service, now)
  if (days === null) return null
  if (days > HIDDEN_AFTER_DAYS) return 'STALE'
  return days > AGING_AFTER_DAYS ? 'AGING' : 'FRESH'
}

/** The services that fit, best first, each with its reasons. */
export function rankServices(
  services: readonly ListedService[],
  wanted: Wanted,
  now: Date,
): readonly RankedService[] {
  return services
    .flatMap((service) => rank(service, wanted, now) ?? [])
    .sort(
      (a, b) =>
        b.score - a.score || compare(a.service.name, b.service.name) || compare(a.service.id, b.service.id),
    )
}

function rank(service: ListedService, wanted: Wanted, now: Date): RankedService | null {
  const { near, withinKm, language, openAt, age } = wanted
  const fresh = freshnessOf(service, now)
  const km = near ? distanceTo(service, near) : null
  if (fresh === 'STALE') return null
  if (withinKm !== null && (km === null || km > withinKm)) return null
  if (language && !service.languages.some((one) => isSpoken(one, language))) return null
  if (openAt && !isOpen(service.schedules, openAt, service.timeZone)) return null
  if (age !== null && (age < (service.minimumAge ?? 0) || age > (service.maximumAge ?? Infinity))) return null
  const points: (readonly [points: number, reason: string])[] = []
  if (service.capacity === 'CAPACITY') points.push([3, 'has room'])
  if (service.capacity === 'WAITLIST') points.push([-1, 'has a waiting list'])
  if (service.capacity === 'NO_CAPACITY') points.push([-3, 'has no room'])
  if (km !== null) points.push([-km / 10, `${km.toFixed(1)} km away`])
  if (language) points.push([0, `speaks ${language}`])
  if (openAt) points.push([0, 'open then'])
  if (age !== null && (service.minimumAge ?? service.maximumAge) !== null) points.push([0, 'for this age'])
  if (fresh === 'FRESH') points.push([1, 'verified within half a year'])
  if (fresh === 'AGING') points.push([-0.5, 'not verified for half a year'])
  const score = points.reduce((sum, [value]) => sum + value, 0)
  return { service, distanceKm: km, score, reasons: points.map(([, reason]) => reason) }
}

/** A tag without a region is all of its regions, either way round (RFC 4647): `es` and `es-MX`. */
function isSpoken(offered: string, wanted: string): boolean {
  const [one, other] = [offered.toLowerCase(), wanted.toLowerCase()]
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

function distanceTo({ locations }: ListedService, near: Place): number | null {
  const distances = locations.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : kilometersBetween(near, { latitude, longitude }),
  )
  return distances.length > 0 ? Math.min(...distances) : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
