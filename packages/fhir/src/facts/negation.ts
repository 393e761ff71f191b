import { isRecord } from '../bundle.js'
import { codesIn, type Resource } from './elements.js'

/** QI-Core says why something was not done in an extension of what was not done. */
export function notDoneReasons(resource: Resource): { system: string; code: string }[] {
  return extensionsOf(
    resource,
    'extension',
    /qicore-(notDoneReason|notDoneValueSet|doNotPerformReason)$/,
  ).flatMap((one) => codesIn(one, 'valueCodeableConcept'))
}

/** Whether the opposite was asked for, by the element of FHIR or by an extension of QI-Core. */
export function isNegated(resource: Resource): boolean {
  if (resource['doNotPerform'] === true) return true
  return extensionsOf(resource, 'modifierExtension', /doNotPer?form$/i).some(
    (one) => one['valueBoolean'] === true,
  )
}

function extensionsOf(resource: Resource, element: string, url: RegExp): readonly Resource[] {
  const listed = Array.isArray(resource[element]) ? resource[element].filter(isRecord) : []
  return listed.filter((one) => typeof one['url'] === 'string' && url.test(one['url']))
}
