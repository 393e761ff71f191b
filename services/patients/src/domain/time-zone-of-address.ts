/*
 * States by the zone of most of their people, and the three-digit ZIP areas that lie in another zone of the same state.
 * Boundaries: 49 CFR Part 71 (Standard Time Zone Boundaries); names: IANA time zone database. A ZIP area that a boundary
 * cuts follows most of its people.
 */
const STATES_BY_ZONE: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA KY MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Detroit': 'MI',
  'America/Indiana/Indianapolis': 'IN',
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Boise': 'ID',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Puerto_Rico': 'PR VI',
  'Pacific/Guam': 'GU MP',
  'Pacific/Pago_Pago': 'AS',
}

const ZIP_AREAS_BY_ZONE: Readonly<Record<string, string>> = {
  'America/Chicago': '324 325 420 421 422 423 424 463 464 476 477',
  'America/New_York': '373 374 376 377 378 379',
  'America/Denver': '577 693 798 799 885 979',
  'America/Los_Angeles': '838',
}

const STATE_NAMES: Readonly<Record<string, string>> = {
  alabama: 'AL',
  alaska: 'AK',
  'american samoa': 'AS',
  arizona: 'AZ',
  arkansas: 'AR',
  california: 'CA',
  colorado: 'CO',
  connecticut: 'CT',
  delaware: 'DE',
  'district of columbia': 'DC',
  florida: 'FL',
  georgia: 'GA',
  guam: 'GU',
  hawaii: 'HI',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kansas: 'KS',
  kentucky: 'KY',
  louisiana: 'LA',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  mississippi: 'MS',
  missouri: 'MO',
  montana: 'MT',
  nebraska: 'NE',
  nevada: 'NV',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york': 'NY',
  'north carolina': 'NC',
  'north dakota': 'ND',
  'northern mariana islands': 'MP',
  ohio: 'OH',
  oklahoma: 'OK',
  oregon: 'OR',
  pennsylvania: 'PA',
  'puerto rico': 'PR',
  'rhode island': 'RI',
  'south carolina': 'SC',
  'south dakota': 'SD',
  tennessee: 'TN',
  texas: 'TX',
  utah: 'UT',
  vermont: 'VT',
  'virgin islands': 'VI',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
  wyoming: 'WY',
}

const ZONE_OF_STATE = byWord(STATES_BY_ZONE)
const ZONE_OF_ZIP_AREA = byWord(ZIP_AREAS_BY_ZONE)
const HOME: ReadonlySet<string> = new Set(['', 'us', 'usa', 'united states', 'united states of america'])

/** The IANA zone of a US address, from its state and ZIP code; null when they do not tell, and outside the US. */
export function timeZoneOfAddress(address: {
  readonly state: string | null
  readonly postalCode: string | null
  readonly country: string | null
}): string | null {
  if (!HOME.has((address.country ?? '').trim().toLowerCase())) return null
  const state = (address.state ?? '').trim()
  const code = STATE_NAMES[state.toLowerCase()] ?? state.toUpperCase()
  const zone = ZONE_OF_STATE.get(code) ?? null
  const area = (address.postalCode ?? '').trim().slice(0, 3)
  return zone === null ? null : (ZONE_OF_ZIP_AREA.get(area) ?? zone)
}

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([zone, words]) => words.split(' ').map((word) => [word, zone] as const)),
  )
}
