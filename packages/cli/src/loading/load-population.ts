import { PERSONAS } from '@baton/auth/personas'
import { toNdjson } from '@baton/synthetic/bundle'
import { population } from '@baton/synthetic/population'
import { z } from 'zod'
import { clockOf } from '../clock.js'
import { openGraph, type Graph } from '../graph.js'
import { importSource, textSource } from '../import-file.js'
import type { Stack } from '../stack.js'
import { agencies, type AgencyToLoad } from './agencies.js'
import { exampleReferral } from './example-referral.js'
import { proxyOfDiego } from './proxy-of-diego.js'
import { staff, type StaffMember } from './staff.js'

/** What was loaded. */
export interface Loaded {
  readonly practitioners: number
  readonly agencies: number
  readonly patients: number
}

/** The morning of the story: recent discharges of the population still run against their deadlines then. */
const storyBegins = new Date('2026-11-24T08:00:00-05:00')
/** How many of the population Dana answers for; Omar has the rest. */
const danaHas = 52

const anything = z.unknown()

/** Loads staff, agencies, the population and its caseload. A second time it changes nothing. */
export async function loadPopulation(stack: Stack, count: number): Promise<Loaded> {
  const graph = openGraph(stack)
  await clockOf(stack).set(storyBegins)
  for (const member of staff) await saveStaff(graph, member)
  for (const agency of agencies) await saveAgency(graph, agency)
  const bundles = [...population(count)]
  const source = textSource('the synthetic population', toNdjson(bundles))
  const report = await importSource({ stack, graph }, source, { as: 'adam' })
  await assignAll(graph)
  await proxyOfDiego(graph)
  await exampleReferral(graph)
  return { practitioners: staff.length, agencies: agencies.length, patients: report.patients }
}

async function saveStaff(graph: Graph, member: StaffMember): Promise<void> {
  await graph.change('adam', 'save-practitioner', anything, {
    ...member,
    idempotencyKey: `load-${member.id}`,
  })
}

async function saveAgency(graph: Graph, agency: AgencyToLoad): Promise<void> {
  const { service, ...fields } = agency
  const idempotencyKey = `load-${agency.id}`
  await graph.change('adam', 'create-agency', anything, { ...fields, idempotencyKey })
  await graph.change('jo', 'save-community-service', anything, {
    agencyId: agency.id,
    ...service,
    idempotencyKey,
  })
}

const page = z.object({
  patients: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          caseload: z.object({ version: z.int(), coordinator: anything }).nullable(),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

async function assignAll(graph: Graph): Promise<void> {
  let given = 0
  let after: string | null = null
  do {
    const { patients }: z.output<typeof page> = await graph.ask('jo', 'unassigned-patients', page, { after })
    for (const { node } of patients.edges) {
      const practitionerId = given++ < danaHas ? PERSONAS.dana.id : PERSONAS.omar.id
      if (node.caseload?.coordinator) continue
      await graph.change('jo', 'assign-coordinator', anything, {
        patientId: node.id,
        expectedVersion: node.caseload?.version ?? null,
        practitionerId,
      })
    }
    after = patients.pageInfo.hasNextPage ? patients.pageInfo.endCursor : null
  } while (after !== null)
}
