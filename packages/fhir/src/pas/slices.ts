import { each, has, isData, lacking, profilesOf, type Data } from './elements.js'

/** What an element cannot do without that is told from its neighbors by a code: PAS slices. */
const BY_CODE: Readonly<Record<string, string>> = {
  patientEvent: 'timing[x]',
  admissionDates: 'timing[x]',
  dischargeDates: 'timing[x]',
  additionalInformation: 'value[x]',
  freeFormMessage: 'value[x]',
}

/** What parts of a resource lack that a list of paths cannot say, each with its path. */
export function sliceProblems(
  resource: { readonly resourceType: string; readonly [name: string]: unknown },
  path: string,
): readonly string[] {
  switch (resource.resourceType) {
    case 'Claim':
      return [
        ...slices(resource['supportingInfo'], `${path}.supportingInfo`),
        ...scopeless(resource).map((at) => `${path}.${at}`),
      ]
    case 'Task':
      return withoutPayerUrl(resource['input'], path)
    case 'Parameters':
      return silent(resource['parameter'], `${path}.parameter`)
    case 'DocumentReference':
      return without(resource['content'], `${path}.content`)
    case 'Patient':
      return nameless(resource['name'], `${path}.name`)
    default:
      return []
  }
}

function slices(infos: unknown, path: string): readonly string[] {
  return each(infos, path).flatMap(([info, where]) => {
    if (!isData(info)) return []
    const due = codesOf(info['category']).flatMap((code) => BY_CODE[code] ?? [])
    return due.flatMap((name) => lacking(info, [name], where))
  })
}

const SCOPE = 'extension-careTeamClaimScope'

/** Of whom a care team is: of the whole claim or of an item (PAS 2.2.1, profile-claim-base, careTeam 1..1). */
function scopeless(claim: Data): readonly string[] {
  if (!profilesOf(claim).some((profile) => profile.startsWith('profile-claim'))) return []
  return each(claim['careTeam'], 'careTeam').flatMap(([member, where]) => {
    const extensions = isData(member) ? each(member['extension'], '') : []
    const urls = extensions.map(([one]) => (isData(one) ? String(one['url']) : ''))
    return !isData(member) || urls.some((url) => url.endsWith(`/${SCOPE}`))
      ? []
      : [`${where}.${SCOPE}: it is missing`]
  })
}

function codesOf(concept: unknown): readonly string[] {
  const coding = isData(concept) && Array.isArray(concept['coding']) ? concept['coding'] : []
  return coding.map((one: unknown) => (isData(one) ? String(one['code']) : ''))
}

/** A question of a payer names where to answer and what is wanted (PAS 2.2.1, profile-task, input 2..*). */
function withoutPayerUrl(input: unknown, path: string): readonly string[] {
  const codes = each(input, path).flatMap(([one]) => (isData(one) ? codesOf(one['type']) : []))
  return [
    ...(codes.includes('payer-url') ? [] : [`${path}.input: payer-url is missing`]),
    ...(codes.some((code) => code !== 'payer-url') ? [] : [`${path}.input: what is needed is missing`]),
  ]
}

/** A parameter holds something (FHIR R4, inv-1). */
function silent(parameters: unknown, path: string): readonly string[] {
  return each(parameters, path).flatMap(([one, where]) => {
    if (!isData(one) || has(one, 'value[x]') || 'resource' in one || 'part' in one) return []
    return [`${where}: it has no value`]
  })
}

/** A document is there, or can be fetched (US Core, us-core-6). */
function without(contents: unknown, path: string): readonly string[] {
  return each(contents, path).flatMap(([content, where]) => {
    const attachment = isData(content) ? content['attachment'] : undefined
    if (!isData(attachment) || 'url' in attachment || 'data' in attachment) return []
    return [`${where}.attachment: neither data nor a url stands there`]
  })
}

/** Who a patient is (US Core, us-core-6). */
function nameless(all: unknown, path: string): readonly string[] {
  return each(all, path).flatMap(([name, where]) => {
    if (!isData(name) || 'family' in name || 'given' in name || 'extension' in name) return []
    return [`${where}: neither a family nor a given name stands there`]
  })
}
