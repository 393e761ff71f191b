import { z } from 'zod'
import type { Story } from '../story.js'

const instant = z.string().nullable()

const oneCase = z.object({
  authorization: z.object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    statusReason: z.string().nullable(),
    trace: z.string().nullable(),
    authorizationNumber: z.string().nullable(),
    submittedAt: instant,
    decidedAt: instant,
    dueAt: instant,
    deadlines: z.array(
      z.object({
        actBy: z.string().nullable(),
        deadline: z.object({ rule: z.string(), dueAt: z.string(), status: z.string() }),
      }),
    ),
    serviceLines: z.array(
      z.object({
        sequence: z.number(),
        outcome: z.string().nullable(),
        note: z.string().nullable(),
        approvedQuantity: z.number().nullable(),
        approvedPeriod: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
        units: z.object({ approved: z.number(), used: z.number(), remaining: z.number() }).nullable(),
      }),
    ),
    submissions: z.array(
      z.object({
        trace: z.string(),
        status: z.string(),
        attempts: z.number(),
        sentAt: instant,
        nextAttemptAt: instant,
        problem: z.string().nullable(),
      }),
    ),
    infoRequests: z.array(z.object({ dueAt: z.string(), answeredAt: instant })),
    appeals: z.array(
      z.object({
        level: z.string(),
        filedAt: z.string(),
        dueAt: instant,
        filingDueAt: instant,
        outcome: z.string().nullable(),
        decidedAt: instant,
        effectuationDueAt: instant,
      }),
    ),
    determinations: z.array(z.object({ actionCode: z.string(), channel: z.string() })),
    history: z.array(z.object({ from: z.string().nullable(), to: z.string() })),
  }),
})

/** An authorization with all that the scenarios look at. */
export type OneCase = z.output<typeof oneCase>['authorization']

/** The authorization as Dana sees it now. */
export async function readCase(story: Story, id: string): Promise<OneCase> {
  return (await story.graph.ask('dana', 'authorization-case', oneCase, { id })).authorization
}

/** Waits until it stands in one of these states. */
export async function until(story: Story, id: string, ...statuses: readonly string[]): Promise<OneCase> {
  return story.eventually(`the authorization to be ${statuses.join(' or ')}`, async () => {
    const now = await readCase(story, id)
    return statuses.includes(now.status) ? now : null
  })
}

const changed = z.object({
  authorization: z.object({ id: z.string(), version: z.number(), status: z.string() }),
})

/** Runs a mutation of it with the version that it has now; answers it as it is afterwards. */
export async function act(
  story: Story,
  { persona = 'jo', name, id }: { persona?: string; name: string; id: string },
  input: object = {},
): Promise<OneCase> {
  const { version } = await readCase(story, id)
  await story.graph.change(persona, name, changed, { id, expectedVersion: version, ...input })
  return readCase(story, id)
}

/** Creates a request at an instant and submits it; answers its id. */
export async function request(story: Story, at: string, input: object): Promise<string> {
  await story.clock.set(new Date(at))
  const { authorization } = await story.graph.change('dana', 'create-authorization', changed, input)
  const { id, version: expectedVersion } = authorization
  await story.graph.change('jo', 'submit-authorization', changed, { id, expectedVersion })
  return id
}

const found = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })

/** The id of somebody of the cast. */
export async function patientOf(story: Story, mrn: string): Promise<string> {
  const { patientByIdentifier } = await story.graph.ask('jo', 'find-patient', found, { mrn })
  if (!patientByIdentifier) throw new Error(`${mrn} is not known here.`)
  return patientByIdentifier.id
}

/** The statuses that it went through. */
export function pathOf(one: OneCase): readonly string[] {
  return one.history.map(({ to }) => to)
}

const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'

/** A line to ask for. */
export function line(
  code: string,
  quantity: number,
  more: { unit?: string; from?: string; to?: string } = {},
) {
  const { unit = 'visits', ...period } = more
  return { service: { system: HCPCS, code }, quantity, unit, ...period }
}

/** A diagnosis. */
export function icd10(code: string) {
  return { system: 'http://hl7.org/fhir/sid/icd-10-cm', code }
}
