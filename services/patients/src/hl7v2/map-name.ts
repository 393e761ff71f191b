import type { Hl7Field } from '@baton/fhir/hl7v2/message'
import { besides, type NameUse, type OtherName } from '../domain/other-name.js'
import { nameText, type HumanName } from '../domain/patient.js'

/** The legal name (XPN-7 L), else the first; null when nobody is named. */
export function nameIn(names: readonly Hl7Field[]): HumanName | null {
  const field = names.find((one) => one.text(7) === 'L') ?? names[0]
  return field ? readName(field) : null
}

/** HL7 table 0200: what a name is. Of `A` (alias) and all others it tells nothing that FHIR knows. */
const USES: Readonly<Record<string, NameUse>> = {
  L: 'OFFICIAL',
  D: 'USUAL',
  M: 'MAIDEN',
  B: 'MAIDEN',
  N: 'NICKNAME',
}
/** Names that nobody is to be called by: a pseudonym that hides somebody, and what is no name. */
const NO_NAMES: ReadonlySet<string> = new Set(['S', 'BAD', 'NOUSE'])

/** The names that are told besides the one in use (PID-5 from the second on, PID-9). */
export function otherNamesIn(inUse: HumanName, names: readonly Hl7Field[]): readonly OtherName[] {
  const told = names.filter((field) => !NO_NAMES.has(field.text(7) ?? ''))
  return besides(
    inUse,
    told.flatMap((field) => {
      const name = readName(field)
      return name ? [{ ...name, use: USES[field.text(7) ?? ''] ?? 'OTHER' }] : []
    }),
  )
}

function readName(field: Hl7Field): HumanName | null {
  const family = field.text(1)
  const given = [field.text(2), field.text(3)].filter((one) => one !== null)
  if (family === null && given.length === 0) return null
  const parts = { prefix: field.text(5), given, family }
  return { text: nameText(parts), ...parts }
}
