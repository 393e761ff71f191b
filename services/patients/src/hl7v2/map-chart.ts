import type { Hl7Message, Hl7Segment } from '@baton/fhir/hl7v2/message'
import { isWellFormed } from '@baton/fhir/codes'
import type { CodedValue } from '../domain/coded-value.js'
import { codedIn, dayIn, pastInstantIn, type Reading } from './reading.js'

/** A diagnosis (DG1). */
export interface ToldDiagnosis {
  readonly code: CodedValue
  readonly recordedAt: Date | null
}

/** An insurance (IN1). */
export interface ToldInsurance {
  readonly payerName: string | null
  readonly payerCode: string | null
  readonly memberId: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** DG1 -> diagnoses, but for those that are to be deleted (DG1-21); a code that its system cannot have is dropped, its words stay. */
export function mapDiagnoses(message: Hl7Message, reading: Reading): readonly ToldDiagnosis[] {
  return message.all('DG1').flatMap((dg1) => {
    if (dg1.text(21)?.toUpperCase() === 'D') return []
    const coded = codedIn(dg1.repetitions(3)[0])
    const display = coded?.display ?? dg1.text(4)
    const { code = null, system = null } = coded ?? {}
    const good = code !== null && (system === null || isWellFormed(system, code))
    if (!good && display === null) return []
    const value = good ? { system, code, display } : { system: null, code: null, display }
    return [{ code: value, recordedAt: pastInstantIn(dg1, 5, reading) }]
  })
}

/** IN1 -> insurances that have a policy number (IN1-36) or an insured's id (IN1-49). */
export function mapInsurances(message: Hl7Message): readonly ToldInsurance[] {
  return message.all('IN1').flatMap((in1) => {
    const memberId = in1.text(36) ?? in1.text(49)
    return memberId === null
      ? []
      : [{ ...payerOf(in1), memberId, startsOn: dayIn(in1, 12), endsOn: dayIn(in1, 13) }]
  })
}

function payerOf(in1: Hl7Segment): Pick<ToldInsurance, 'payerName' | 'payerCode'> {
  return { payerName: in1.text(4), payerCode: in1.text(3) }
}
