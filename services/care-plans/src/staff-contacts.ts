import { readFileSync } from 'node:fs'
import type { GraphReader } from '@baton/service-kit/graph-client'
import { z } from 'zod'
import type { Rung } from './domain/escalation.js'

/** Where a member of staff is reached. */
export interface StaffContact {
  readonly id: string
  readonly email: string | null
  readonly mobile: string | null
}

const document = (name: string) =>
  readFileSync(new URL(`../src/graph/${name}.graphql`, import.meta.url), 'utf8')
const CONTACT = document('staff-contact')
const OF_ROLE = document('staff-of-role')
const PURPOSE = 'TREAT'

const person = z.object({
  id: z.string(),
  active: z.boolean(),
  email: z.string().nullable(),
  mobile: z.string().nullable(),
})
const one = z.object({ practitioner: person.nullable() })
const several = z.object({
  practitioners: z.object({ edges: z.array(z.object({ node: person })) }).nullable(),
})

/** The role of the directory that stands for a rung when nobody is named: every supervisor; of directors there is no role. */
const ROLES: Partial<Readonly<Record<Rung, string>>> = { SUPERVISOR: 'supervisor' }

/** Whom a message is for, a person or everybody of a rung, read from the staff directory as `system`. */
export async function readStaffContacts(
  graph: GraphReader,
  recipient: string,
): Promise<readonly StaffContact[]> {
  const isRung = /^[A-Z_]+$/.test(recipient)
  const people = isRung ? await ofRung(graph, recipient) : await named(graph, recipient)
  return people.filter(({ active }) => active)
}

async function named(graph: GraphReader, id: string) {
  const answer = one.parse(await graph.read({ document: CONTACT, variables: { id }, purpose: PURPOSE }))
  return answer.practitioner ? [answer.practitioner] : []
}

async function ofRung(graph: GraphReader, rung: string) {
  const role = Object.entries(ROLES).find(([name]) => name === rung)?.[1]
  if (!role) return []
  const answer = several.parse(await graph.read({ document: OF_ROLE, variables: { role }, purpose: PURPOSE }))
  return answer.practitioners?.edges.map(({ node }) => node) ?? []
}
