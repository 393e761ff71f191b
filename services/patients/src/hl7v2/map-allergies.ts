import type { Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'
import { isWellFormed } from '@baton/fhir/codes'
import type { AllergyReaction } from '../domain/allergy.js'
import type { CodedValue } from '../domain/coded-value.js'
import { codedIn, pastInstantIn, type Reading } from './reading.js'

/** An allergy (AL1). */
export interface ToldAllergy {
  readonly code: CodedValue
  readonly categories: readonly string[]
  readonly kind: string | null
  readonly criticality: string | null
  readonly reactions: readonly AllergyReaction[]
  readonly onsetAt: Date | null
}

/** HL7 table 0127 as FHIR's categories; what has no category there (miscellaneous) gets none. */
const CATEGORIES: Readonly<Record<string, string>> = {
  DA: 'medication',
  FA: 'food',
  EA: 'environment',
  AA: 'environment',
  LA: 'environment',
  PA: 'environment',
}
/** HL7 table 0128. */
const SEVERITIES: Readonly<Record<string, string>> = { SV: 'severe', MO: 'moderate', MI: 'mild' }

/** AL1 -> allergies; one that names no substance (AL1-3) says nothing. */
export function mapAllergies(message: Hl7Message, reading: Reading): readonly ToldAllergy[] {
  return message.all('AL1').flatMap((al1) => {
    const code = substanceIn(al1)
    if (code === null) return []
    const type = al1.text(2)?.toUpperCase() ?? ''
    const category = CATEGORIES[type]
    const severity = SEVERITIES[al1.text(4)?.toUpperCase() ?? ''] ?? null
    return [
      {
        code,
        categories: category === undefined ? [] : [category],
        kind: type === 'MC' || type === '' ? null : 'allergy', // a contraindication is none
        criticality: severity === 'severe' ? 'high' : null,
        reactions: reactionsIn(al1, severity),
        onsetAt: pastInstantIn(al1, 6, reading),
      },
    ]
  })
}

function substanceIn(al1: Hl7Segment): CodedValue | null {
  const coded = codedIn(al1.repetitions(3)[0])
  if (coded === null) return null
  const { system, code, display } = coded
  if (code === null || system === null || isWellFormed(system, code)) return coded
  return display === null ? null : { system: null, code: null, display }
}

/** AL1-5, each repetition: a code of the sender or words. */
function reactionsIn(al1: Hl7Segment, severity: string | null): readonly AllergyReaction[] {
  return al1.repetitions(5).flatMap((field) => {
    const display = field.text(2) ?? field.text(1)
    return display === null ? [] : [{ manifestation: { system: null, code: null, display }, severity }]
  })
}
