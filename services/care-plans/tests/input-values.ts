import { readFileSync } from 'node:fs'
import { PERSONAS } from '@baton/auth/personas'
import { viewer } from '@baton/testing/viewers'
import {
  Kind,
  parse,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InputValueDefinitionNode,
  type TypeNode,
} from 'graphql'

type InputNode = InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode
const schema = parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))

/** Every input of the service's SDL. */
export const INPUTS: readonly InputNode[] = schema.definitions.filter(
  (node): node is InputNode =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION,
)

/** The fields of an input, those of its extensions too. */
export function fieldsOf(input: string): readonly InputValueDefinitionNode[] {
  return INPUTS.filter((node) => node.name.value === input).flatMap((node) => node.fields ?? [])
}

/** The mutation that takes an input. */
export function mutationOf(input: string): string {
  return `${input.charAt(0).toLowerCase()}${input.slice(1).replace(/Input$/, '')}`
}

/** What an input must say, where any value of the type would not do. */
const VALUES: Readonly<Record<string, unknown>> = {
  decision: 'KEEP',
  value: 80,
  scores: [{ goalId: 'x', weight: 1, level: 0 }],
  presentIds: [],
  problems: [],
  kind: 'CALLED_PATIENT',
  ownerId: PERSONAS.dana.id,
  coordinatorId: PERSONAS.dana.id,
  prescriberId: PERSONAS.cho.id,
  memberId: PERSONAS.cho.id,
  timeZone: 'UTC',
}
const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-12-01T14:00:00Z',
  Date: '2026-12-01',
}

/** Some value of a type: what an enum begins with, a list of one, an input of what it needs. */
function valueOf(type: TypeNode): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type)
  if (type.kind === Kind.LIST_TYPE) return [valueOf(type.type)]
  const name = type.name.value
  if (fieldsOf(name).length > 0) return needed(name)
  const options = schema.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name,
  )
  return options?.values?.[0]?.name.value ?? SCALARS[name] ?? 'x'
}

/** The least that an input must say. */
export function needed(input: string): Record<string, unknown> {
  const required = fieldsOf(input).filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
  return Object.fromEntries(
    required.map(({ name, type }) => [name.value, VALUES[name.value] ?? valueOf(type)] as const),
  )
}

/** Who may make a change that Dana, the coordinator, may not; the others are made by her. */
const WHO: Readonly<Record<string, 'jo' | 'cho'>> = {
  signCarePlan: 'jo',
  publishPlanTemplate: 'jo',
  completeMedicationReconciliation: 'jo',
  acknowledgePrescriberNotice: 'cho',
  resolveDiscrepancy: 'cho',
}

/** Somebody who may make a change. */
export function whoMay(mutation: string) {
  return viewer(WHO[mutation] ?? 'dana')
}
