import type { TestSubgraph } from '@baton/testing/test-subgraph'
import type { PatientsDeps } from '../src/deps.js'
import { receiveFile } from '../src/operations/hl7v2/receive-file.js'

/** An ADT message about a stay of a patient; times are New York time. */
export interface AdtFacts {
  readonly event: string
  readonly control: string
  /** EVN-6. */
  readonly occurred: string
  readonly mrn?: string
  readonly visit?: string
  readonly pid?: string
  /** PV1-44 and PV1-45. */
  readonly admitted?: string
  readonly discharged?: string
  readonly patientClass?: string
  readonly bed?: string
  readonly more?: readonly string[]
}

/** Writes an ADT message. */
export function adt(facts: AdtFacts): string {
  const { event, control, occurred, mrn = 'HV-7', visit = 'V1', bed = '4E^12^A' } = facts
  const pid = facts.pid ?? `PID|1||${mrn}^^^HV^MR||DOE^JANE||19520301|F|||1 Main St^^Albany^NY^12207`
  const pv1 = new Array<string>(46).fill('')
  const put = (field: number, value: string): void => void (pv1[field] = value)
  put(0, 'PV1')
  put(2, facts.patientClass ?? 'I')
  put(3, bed)
  put(4, '1')
  put(19, visit)
  if (event === 'A03') put(36, '01')
  put(44, facts.admitted ?? '')
  put(45, facts.discharged ?? '')
  return [
    `MSH|^~\\&|ADT|HOSP|BATON|HS|${occurred}||ADT^${event}|${control}|P|2.5.1`,
    `EVN||${occurred}||||${occurred}`,
    pid,
    pv1.join('|'),
    ...(facts.more ?? []),
  ].join('\r')
}

/** Receives texts one after another, as the listener does. */
export async function receive(patients: TestSubgraph<PatientsDeps>, ...texts: readonly string[]) {
  const received = []
  for (const text of texts) {
    const { messages } = await receiveFile(patients.deps, text, {
      channel: 'MLLP',
      receivedBy: 'system:mllp',
    })
    received.push(...messages)
  }
  return received
}
