import { readFileSync } from 'node:fs'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'
import type { PatientFacts } from '../domain/disclosed-payload.js'

/** The registered operation that reads what an agency might have to know of a patient. */
const DOCUMENT = readFileSync(new URL('../../src/graph/disclosed-patient.graphql', import.meta.url), 'utf8')

const answer = z.object({
  patient: z
    .object({
      name: z.object({ family: z.string().nullable(), given: z.array(z.string()) }),
      birthDate: z.string().nullable(),
      age: z.number().nullable(),
      contactPoints: z.array(z.object({ system: z.string(), value: z.string() })),
      languages: z.array(z.object({ code: z.string().nullable(), preferred: z.boolean() })),
      interpreterNeeded: z.boolean().nullable(),
      address: z
        .object({
          lines: z.array(z.string()),
          city: z.string().nullable(),
          state: z.string().nullable(),
          postalCode: z.string().nullable(),
        })
        .nullable(),
      coverages: z.array(z.object({ status: z.string(), memberId: z.string().nullable() })),
    })
    .nullable(),
  practitioner: z.object({ name: z.object({ text: z.string() }) }).nullable(),
})
type Person = NonNullable<z.output<typeof answer>['patient']>

/** Reads the chart through the graph, as `system`, for the purpose of the disclosure; null for nobody. */
export async function readPatientFacts(
  graph: GraphReader,
  about: { patientId: string; requesterId: string; purpose: string },
): Promise<PatientFacts | null> {
  const { purpose, ...variables } = about
  const { patient, practitioner } = answer.parse(await graph.read({ document: DOCUMENT, variables, purpose }))
  if (!patient) return null
  const { name, birthDate, age, interpreterNeeded } = patient
  return {
    givenName: name.given[0] ?? null,
    familyName: name.family,
    birthDate,
    age,
    phone: phoneOf(patient),
    language: languageOf(patient),
    interpreterNeeded,
    addressLines: addressOf(patient),
    payerMemberId: patient.coverages.find(({ status }) => status === 'ACTIVE')?.memberId ?? null,
    coordinator: practitioner ? { name: practitioner.name.text, phone: null } : null,
  }
}

function phoneOf({ contactPoints }: Person): string | null {
  const callable = ['PHONE', 'SMS']
  return contactPoints.find(({ system }) => callable.includes(system))?.value ?? null
}

function languageOf({ languages }: Person): string | null {
  return (languages.find(({ preferred }) => preferred) ?? languages[0])?.code ?? null
}

function addressOf({ address }: Person): readonly string[] {
  if (!address) return []
  const place = [address.city, [address.state, address.postalCode].filter(Boolean).join(' ')]
  return [...address.lines, place.filter(Boolean).join(', ')].filter((line) => line !== '')
}
