import type { Schedule } from '../domain/opening-hours.js'
import type { CommunityServiceStatus, ServiceLocation } from '../domain/community-service.js'
import type { Accepted } from './check-rows.js'
import { dayOf, timeOf } from './dates.js'
import { needsOf } from './needs-of.js'
import type { Row } from './table.js'

/** A service as a source describes it, in the words of this directory. */
export interface ServiceEntry {
  readonly sourceId: string
  readonly organizationId: string
  readonly name: string
  readonly description: string | null
  readonly status: CommunityServiceStatus
  readonly needs: readonly string[]
  readonly languages: readonly string[]
  readonly eligibility: string | null
  readonly minimumAge: number | null
  readonly maximumAge: number | null
  readonly assuredOn: string | null
  readonly schedules: readonly Schedule[]
  readonly locations: readonly ServiceLocation[]
}

type Fields = Row['fields']

/** The services that the taken rows describe. */
export function serviceEntries(accepted: Accepted): readonly ServiceEntry[] {
  const rows = (table: string): readonly Fields[] => (accepted.get(table) ?? []).map(({ fields }) => fields)
  const locations = new Map(rows('locations').map((fields) => [fields['id'] ?? '', fields]))
  return rows('services').map((service) => {
    const id = service['id'] ?? ''
    const at = placesOf(service, rows('service_at_location'))
    const places = at.map((place) => locations.get(place)).filter((place) => place !== undefined)
    const languages = rows('languages').filter((one) => one['service_id'] === id)
    return {
      sourceId: id,
      organizationId: service['organization_id'] ?? places[0]?.['organization_id'] ?? '',
      name: service['name'] ?? '',
      description: service['description'] ?? null,
      status: statusOf(service['status']),
      needs: needsOf(service),
      languages: languagesOf(service, languages),
      eligibility: service['eligibility_description'] ?? service['eligibility'] ?? null,
      minimumAge: ageOf(service['minimum_age']),
      maximumAge: ageOf(service['maximum_age']),
      assuredOn: dayOf(service['assured_date']) ?? dayOf(service['last_modified']),
      schedules: schedulesOf({ id, at }, rows),
      locations: places.map((place) => locationOf(place, rows('addresses'))),
    }
  })
}

function placesOf({ id, location_id: own }: Fields, links: readonly Fields[]): readonly string[] {
  const linked = links.filter((link) => link['service_id'] === id).map((link) => link['location_id'] ?? '')
  return [...new Set(own ? [own, ...linked] : linked)]
}

const STATUSES: Readonly<Record<string, CommunityServiceStatus>> = {
  inactive: 'INACTIVE',
  defunct: 'DEFUNCT',
  'temporarily closed': 'TEMPORARILY_CLOSED',
}

function statusOf(text: string | undefined): CommunityServiceStatus {
  return STATUSES[text?.toLowerCase() ?? ''] ?? 'ACTIVE'
}

function ageOf(text: string | undefined): number | null {
  return text ? Math.trunc(Number(text)) : null
}

/** Codes where the source gives them, else names in lower case; English is always meant besides. */
function languagesOf(service: Fields, rows: readonly Fields[]): readonly string[] {
  const listed = (service['languages'] ?? '').split(',').map((name) => name.trim())
  const coded = rows.map((row) => row['code'] ?? row['name'] ?? '')
  const names = [...coded, ...listed].filter((name) => name !== '').map((name) => name.toLowerCase())
  return [...new Set(['en', ...names.map((name) => LANGUAGES[name] ?? name)])]
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  vietnamese: 'vi',
  tagalog: 'tl',
  italian: 'it',
  russian: 'ru',
  french: 'fr',
  'chinese (mandarin)': 'zh',
  'chinese (cantonese)': 'yue',
}

function locationOf(place: Fields, addresses: readonly Fields[]): ServiceLocation {
  const address = addresses.find((one) => one['location_id'] === place['id'])
  const region = [address?.['state_province'], address?.['postal_code']].filter(Boolean).join(' ')
  const lines = [address?.['address_1'], address?.['address_2'], address?.['city'], region]
  return {
    name: place['name'] ?? null,
    lines: lines.filter((line): line is string => Boolean(line)),
    latitude: place['latitude'] ? Number(place['latitude']) : null,
    longitude: place['longitude'] ? Number(place['longitude']) : null,
  }
}

function schedulesOf(
  { id, at }: { id: string; at: readonly string[] },
  rows: (table: string) => readonly Fields[],
): readonly Schedule[] {
  const links = rows('service_at_location').filter((link) => link['service_id'] === id)
  const belongs = (row: Fields): boolean =>
    row['service_id'] === id ||
    (!row['service_id'] && at.includes(row['location_id'] ?? '')) ||
    links.some((link) => link['id'] === row['service_at_location_id'])
  return [
    ...rows('schedules').filter(belongs).map(scheduleOf),
    ...rows('regular_schedules').filter(belongs).map(regularOf),
    ...rows('holiday_schedules').filter(belongs).map(holidayOf),
  ]
}

const WEEKLY: Schedule = {
  freq: 'WEEKLY',
  byday: [],
  bymonthday: [],
  interval: 1,
  dtstart: null,
  until: null,
  validFrom: null,
  validTo: null,
  opensAt: null,
  closesAt: null,
  holiday: false,
  closed: false,
}

/** The items of a cell, as directories write them: with and without blanks. */
function listOf(cell: string | undefined): readonly string[] {
  const items = (cell ?? '').split(',').map((item) => item.trim())
  return items.filter(Boolean)
}

function scheduleOf(row: Fields): Schedule {
  return {
    ...WEEKLY,
    ...hoursOf(row),
    freq: row['freq']?.toUpperCase() === 'MONTHLY' ? 'MONTHLY' : 'WEEKLY',
    byday: listOf(row['byday']).map((day) => day.toUpperCase()),
    bymonthday: listOf(row['bymonthday']).map(Number),
    interval: Number(row['interval'] ?? 1) || 1,
    dtstart: dayOf(row['dtstart']),
    until: dayOf(row['until']),
    validFrom: dayOf(row['valid_from']),
    validTo: dayOf(row['valid_to']),
  }
}

function regularOf(row: Fields): Schedule {
  return { ...WEEKLY, ...hoursOf(row), byday: [(row['weekday'] ?? '').slice(0, 2).toUpperCase()] }
}

function holidayOf(row: Fields): Schedule {
  const days = { validFrom: dayOf(row['start_date']), validTo: dayOf(row['end_date']) }
  return {
    ...WEEKLY,
    ...hoursOf(row),
    ...days,
    holiday: true,
    closed: row['closed']?.toLowerCase() === 'true',
  }
}

function hoursOf(row: Fields): Pick<Schedule, 'opensAt' | 'closesAt'> {
  return { opensAt: timeOf(row['opens_at']), closesAt: timeOf(row['closes_at']) }
}
