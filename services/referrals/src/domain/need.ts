const SDOH = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes'

/** The needs that services meet: Gravity's social domains (SDOH Clinical Care IG), and ours for clinical services. */
export const NEEDS: Readonly<Record<string, { system: string | null; display: string }>> = {
  'food-insecurity': { system: SDOH, display: 'Food insecurity' },
  'housing-instability': { system: SDOH, display: 'Housing instability' },
  homelessness: { system: SDOH, display: 'Homelessness' },
  'inadequate-housing': { system: SDOH, display: 'Inadequate housing' },
  'transportation-insecurity': { system: SDOH, display: 'Transportation insecurity' },
  'financial-insecurity': { system: SDOH, display: 'Financial insecurity' },
  'material-hardship': { system: SDOH, display: 'Material hardship' },
  'utility-insecurity': { system: SDOH, display: 'Utility insecurity' },
  'employment-status': { system: SDOH, display: 'Employment status' },
  'social-connection': { system: SDOH, display: 'Social connection' },
  'educational-attainment': { system: SDOH, display: 'Educational attainment' },
  'veteran-status': { system: SDOH, display: 'Veteran status' },
  stress: { system: SDOH, display: 'Stress' },
  'elder-abuse': { system: SDOH, display: 'Elder abuse' },
  'personal-health-literacy': { system: SDOH, display: 'Personal health literacy' },
  'health-insurance-coverage-status': { system: SDOH, display: 'Health insurance coverage status' },
  'medical-cost-burden': { system: SDOH, display: 'Medical cost burden' },
  'digital-literacy': { system: SDOH, display: 'Digital literacy' },
  'digital-access': { system: SDOH, display: 'Digital access' },
  'incarceration-status': { system: SDOH, display: 'Incarceration status' },
  'language-access': { system: SDOH, display: 'Language access' },
  'intimate-partner-violence': { system: SDOH, display: 'Intimate partner violence' },
  cardiology: { system: null, display: 'Cardiology' },
  'home-health': { system: null, display: 'Home health care' },
  'medical-equipment': { system: null, display: 'Durable medical equipment' },
  'caregiver-support': { system: null, display: 'Support for a caregiver' },
  'mental-health': { system: null, display: 'Mental health care' },
  'opioid-treatment': { system: null, display: 'Opioid treatment' },
  hospice: { system: null, display: 'Hospice care' },
}

/** A need as a coded value. An unknown code keeps its code. */
export function needAsCode(code: string): { system: string | null; code: string; display: string | null } {
  const known = NEEDS[code]
  return { system: known?.system ?? null, code, display: known?.display ?? null }
}
