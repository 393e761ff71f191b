/** The words of a code on the work queue. */
const LABELS: Readonly<Record<string, string>> = {
  'tcm-contact': 'Reach the patient after discharge',
  'tcm-visit-7': 'Visit within 7 days of discharge',
  'tcm-visit-14': 'Visit within 14 days of discharge',
  INFORMATION_REQUEST: 'Answer the payer’s request for information',
  REFERRAL_SLA_MISSED: 'A partner agency has not answered in time',
  CARE_GAP: 'Close a gap in care',
  CAMPAIGN_FAILED: 'An outreach campaign could not reach the patient',
  PRESCRIBER_NOTICE: 'Answer a notice about medications',
  EMERGENT: 'Emergent escalation',
  URGENT: 'Urgent escalation',
  SAME_DAY: 'Same-day escalation',
  ROUTINE: 'Routine escalation',
}

/** What an item says: a title as it is, a code in words; an unknown code in upper case as words of its own. */
export function labelOf({ label }: { readonly label: string }): string {
  const known = LABELS[label]
  if (known) return known
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(label)) return label
  const words = label.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
