import { z } from 'zod'
import type { Viewer } from './viewer.js'

/** What a type or field of the graph asks for. `scopes` lists alternatives, each of which must hold whole. */
export interface Requirement {
  readonly authenticated?: boolean | undefined
  readonly scopes?: readonly (readonly string[])[] | undefined
}

/** The composed access rules of a graph. */
export interface PolicyMap {
  /** By type name. */
  readonly types: Readonly<Record<string, Requirement>>
  /** By coordinate `Type.field`: what the parent type, the field and the returned type ask for together. */
  readonly fields: Readonly<Record<string, Requirement>>
  /** By union name: what `__typename` on it asks for, because a union cannot carry the directives itself. */
  readonly typenames: Readonly<Record<string, Requirement>>
}

const requirement = z.strictObject({
  authenticated: z.boolean().optional(),
  scopes: z.array(z.array(z.string()).min(1)).min(1).optional(),
})
const policyMap: z.ZodType<PolicyMap> = z.strictObject({
  types: z.record(z.string(), requirement),
  fields: z.record(z.string(), requirement),
  typenames: z.record(z.string(), requirement),
})

/** Reads the file that `npm run compose` wrote. */
export function parsePolicyMap(text: string): PolicyMap {
  return policyMap.parse(JSON.parse(text))
}

/** Both requirements at once; undefined when there is none. */
export function both(...requirements: readonly (Requirement | undefined)[]): Requirement | undefined {
  let sum: Requirement | undefined
  for (const next of requirements) {
    if (!next) continue
    const authenticated = sum?.authenticated ?? next.authenticated
    const scopes = bothScopes(sum?.scopes, next.scopes)
    sum = { ...(authenticated ? { authenticated } : {}), ...(scopes ? { scopes } : {}) }
  }
  return sum
}

type Alternatives = readonly (readonly string[])[] | undefined

/** The product of two lists of alternatives, without those that another one already covers. */
function bothScopes(a: Alternatives, b: Alternatives): Alternatives {
  if (!a || !b) return a ?? b
  const product = a
    .flatMap((left) => b.map((right) => [...new Set([...left, ...right])].sort()))
    .sort((left, right) => left.length - right.length)
  return product.filter(
    (candidate, index) =>
      !product.slice(0, index).some((smaller) => smaller.every((scope) => candidate.includes(scope))),
  )
}

/** Whether a viewer meets a requirement. */
export function allows(need: Requirement | undefined, viewer: Pick<Viewer, 'scopes'> | null): boolean {
  if (!need) return true
  if (!viewer) return false
  if (!need.scopes) return true
  return need.scopes.some((all) => all.every((scope) => viewer.scopes.includes(scope)))
}
