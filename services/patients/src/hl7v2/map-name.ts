import type { Hl7Field } from '@baton/fhir/hl7v2/message'
import { nameText, type HumanName } from '../domain/patient.js'

/** The legal name (XPN-7 L), else the first; null when nobody is named. */
export function nameIn(names: readonly Hl7Field[]): HumanName | null {
  const field = names.find((one) => one.text(7) === 'L') ?? names[0]
  const family = field?.text(1) ?? null
  const given = [field?.text(2) ?? null, field?.text(3) ?? null].filter((one) => one !== null)
  if (family === null && given.length === 0) return null
  const parts = { prefix: field?.text(5) ?? null, given, family }
  return { text: nameText(parts), ...parts }
}
