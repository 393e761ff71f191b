import { jsonProblems } from '../fhir-json.js'
import { profileProblems } from './profiles.js'

interface Resource {
  readonly resourceType: string
  readonly entry?: unknown
  readonly parameter?: unknown
}

/**
 * What is wrong with the form of a message and of every resource in it, whatever it is for: what is no FHIR JSON, what a
 * resource lacks, and profiles that are for another one; each with its path. Empty when nothing is.
 */
export function formProblems(message: unknown): readonly string[] {
  if (!isResource(message)) return []
  return [...jsonProblems(message, message.resourceType), ...formOf(message, message.resourceType)]
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    typeof value.resourceType === 'string'
  )
}

function formOf(resource: Resource, path: string): readonly string[] {
  return [
    ...profileProblems({ ...resource }, path),
    ...heldBy(resource).flatMap(([one, at]) => inPlace(one, `${path}.${at}`)),
  ]
}

/** The resources that a resource holds, with their places: entries of a Bundle, parameters and their parts. */
function heldBy({ resourceType, entry, parameter }: Resource): readonly (readonly [unknown, string])[] {
  if (resourceType === 'Bundle' && Array.isArray(entry)) {
    return (entry as unknown[]).map((one, index) => [one, `entry[${index}]`] as const)
  }
  if (resourceType !== 'Parameters' || !Array.isArray(parameter)) return []
  return (parameter as unknown[]).map((one, index) => [one, `parameter[${index}]`] as const)
}

function inPlace(holder: unknown, path: string): readonly string[] {
  if (typeof holder !== 'object' || holder === null || !('resource' in holder)) return []
  const { resource } = holder
  if (isResource(resource)) return formOf(resource, `${path} ${resource.resourceType}`)
  return [`${path}.resource.resourceType: it is missing`]
}
