/** The code system of social needs: HL7 SDOH Clinical Care, temporary codes. */
export const SDOH_SYSTEM =
  'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes'

/** Needs that a screen may put on the problem list. Violence at home is never there by a screen alone. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'food-insecurity': 'Food insecurity',
  'housing-instability': 'Housing instability',
  homelessness: 'Homelessness',
  'inadequate-housing': 'Inadequate housing',
  'transportation-insecurity': 'Transportation insecurity',
  'utility-insecurity': 'Utility insecurity',
  'financial-insecurity': 'Financial insecurity',
  'material-hardship': 'Material hardship',
  'medical-cost-burden': 'Medical cost burden',
}

/** The problem that a positive category stands for; null for everything that is not a social need. */
export function needProblem(category: string) {
  const display = PROBLEMS[category]
  return display === undefined ? null : { code: { system: SDOH_SYSTEM, code: category, display } }
}
