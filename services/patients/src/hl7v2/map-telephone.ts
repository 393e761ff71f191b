import type { Hl7Field } from '@baton/fhir/hl7v2/message'
import type { ContactPoint } from '../domain/patient.js'

/** A telephone number or a mail address (XTN); none when the field says nothing. */
export function contactPointIn(field: Hl7Field, use: 'home' | 'work'): ContactPoint[] {
  const mail = field.text(4)
  if ((field.text(3) === 'Internet' || field.text(2) === 'NET') && mail)
    return [{ system: 'EMAIL', value: mail, use }]
  const parts = [field.text(6), field.text(7)].filter((part) => part !== null).join('-')
  const value = field.text(1) ?? field.text(12) ?? parts
  if (value === '') return []
  const kind = field.text(3)
  if (kind === 'FX') return [{ system: 'FAX', value, use }]
  return [{ system: 'PHONE', value, use: kind === 'CP' || field.text(2) === 'PRS' ? 'mobile' : use }]
}
