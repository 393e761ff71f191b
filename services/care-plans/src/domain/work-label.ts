/** The words of a code on the work queue. */
const LABELS: Readonly<Record<string, string>> = {
  'tcm-contact': 'Reach the patient after discharge',
  'tcm-visit-7': 'Visit within 7 days of discharge',
  'tcm-visit-14': 'Visit within 14 days of discharge',
  DETERMINATION: 'The payer’s decision is due',
  CONCURRENT_REVIEW: 'Send the clinicals for the payer’s next review',
  PEER_TO_PEER: 'Hold the peer-to-peer call',
  APPEAL_LEVEL_1: 'File the appeal, first level',
  APPEAL_LEVEL_2: 'File the appeal, second level',
  APPEAL_LEVEL_3: 'File the appeal, third level',
  APPEAL_LEVEL_4: 'File the appeal, fourth level',
  APPEAL_LEVEL_5: 'File the appeal, fifth level',
  APPEAL_DECISION: 'The decision on the appeal is due',
  EFFECTUATION: 'The payer must provide what the appeal won',
  INFORMATION_REQUEST: 'Answer the payer’s request for information',
  REFERRAL_SLA_MISSED: 'A partner agency has not answered in time',
  CARE_GAP: 'Close a gap in care',
  CAMPAIGN_FAILED: 'An outreach campaign could not reach the patient',
  MINUTES_UNSIGNED: 'Sign the minutes of a meeting',
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
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(label)) return label
  const words = label.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
