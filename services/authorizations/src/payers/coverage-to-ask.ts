import { readFileSync } from 'node:fs'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'

/** The registered operation that reads by whom a patient is insured. */
const DOCUMENT = readFileSync(
  new URL('../../src/graph/coverages-of-patient.graphql', import.meta.url),
  'utf8',
)

const answer = z.object({
  patient: z
    .object({
      coverages: z
        .array(z.object({ id: z.string(), status: z.string(), payerCode: z.string().nullable() }))
        .nullable(),
    })
    .nullable(),
})

/** A coverage in force whose payer is known by its code. */
export interface CoverageToAsk {
  readonly id: string
  readonly payerCode: string
}

/** The coverages of a patient that are in force, in the order of the chart, read as `system` for payment. */
export async function readCoveragesInForce(
  graph: GraphReader,
  patientId: string,
): Promise<readonly CoverageToAsk[]> {
  const read = { document: DOCUMENT, variables: { patientId }, purpose: 'HPAYMT' }
  const { patient } = answer.parse(await graph.read(read))
  return (patient?.coverages ?? []).flatMap(({ id, status, payerCode }) =>
    status === 'ACTIVE' && payerCode !== null ? [{ id, payerCode }] : [],
  )
}
