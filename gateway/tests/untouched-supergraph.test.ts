import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { composeServices } from '@apollo/composition'
import { expect, test } from '@jest/globals'
import { composeServices as composeByOthers } from '@theguild/federation-composition'
import { Kind, parse, print, visit, type ASTNode } from 'graphql'

/*
 * The supergraph that is kept beside the one that this gateway serves is what composition makes of the schemas as they
 * stand, and the one that is served is the same but for the links that @apollo/gateway refuses. Nothing of
 * `src/compose` is used here.
 */
const ROOT = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const UNTOUCHED = read('gateway/supergraph/supergraph.untouched.graphql')
const SERVED = read('gateway/supergraph/supergraph.graphql')
const ENFORCED = ['authenticated', 'requiresScopes', 'policy']

/** The schemas, in another order than `npm run compose` takes them. */
const services = readdirSync(new URL('services', ROOT))
  .filter((name) => existsSync(new URL(`services/${name}/schema.graphql`, ROOT)))
  .sort()
  .reverse()
  .map((name) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: parse(
      read('packages/service-kit/graph/value-types.graphql') + read(`services/${name}/schema.graphql`),
    ),
  }))

/** A schema with everything in order of its text, without words. */
function inOrder(sdl: string, remove: (node: ASTNode) => boolean = () => false): string {
  const document = visit(parse(sdl, { noLocation: true }), {
    enter: (node) => (remove(node) ? null : undefined),
    leave: (node) => {
      const lists = Object.entries(node).map(([key, value]) => [
        key,
        Array.isArray(value) && key !== 'loc' ? [...value].sort(byText) : value,
      ])
      return { ...Object.fromEntries(lists), description: undefined } as ASTNode
    },
  })
  return print(document)
}

function byText(a: ASTNode, b: ASTNode): number {
  const [one, other] = [print(a), print(b)]
  return one < other ? -1 : Number(one > other)
}

test('it is what Apollo composes of the schemas, in whatever order they come', () => {
  const { supergraphSdl, errors } = composeServices(services)
  expect(errors).toBeUndefined()
  expect(supergraphSdl?.trim()).toBe(UNTOUCHED.trim())
}, 90_000)

test('another composer makes the same of them', () => {
  const composed = composeByOthers(services)
  if (!('supergraphSdl' in composed) || !composed.supergraphSdl) throw new Error('It does not compose.')
  // Apollo's defines this for connectors, used or not.
  const forConnectors = new Set(['join__directive', 'join__DirectiveArguments'])
  const isForConnectors = (node: ASTNode): boolean =>
    (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCALAR_TYPE_DEFINITION) &&
    forConnectors.has(node.name.value)
  expect(UNTOUCHED).not.toMatch(/(?<!directive )@join__directive/)
  expect(inOrder(composed.supergraphSdl)).toBe(inOrder(UNTOUCHED, isForConnectors))
}, 90_000)

test('what is served lacks the guards, their links and their scalars, and nothing else', () => {
  const isGuard = (node: ASTNode): boolean => {
    if (node.kind === Kind.DIRECTIVE && node.name.value === 'link')
      return ENFORCED.some((name) => print(node).includes(`https://specs.apollo.dev/${name}/`))
    if (node.kind === Kind.DIRECTIVE || node.kind === Kind.DIRECTIVE_DEFINITION)
      return ENFORCED.includes(node.name.value)
    return (
      node.kind === Kind.SCALAR_TYPE_DEFINITION &&
      ['requiresScopes__Scope', 'policy__Policy'].includes(node.name.value)
    )
  }
  expect(inOrder(SERVED)).toBe(inOrder(UNTOUCHED, isGuard))
})

test("Apollo's gateway refuses it for its guards alone, and takes what is served as it stands", async () => {
  const load = async (supergraphSdl: string): Promise<unknown> => {
    const logger = { debug: () => 0, info: () => 0, warn: () => 0, error: () => 0 }
    const gateway = new ApolloGateway({ supergraphSdl, logger })
    return gateway.load().then(
      () => gateway.stop(),
      (error: unknown) => error,
    )
  }
  const refused = await load(UNTOUCHED)
  const linked = ENFORCED.filter((name) => UNTOUCHED.includes(`https://specs.apollo.dev/${name}/v0.1`))
  expect(linked).toContain('requiresScopes')
  const reasons = String(refused).match(
    /(?<=specs.apollo.dev\/)\w+(?=\/v0.1 is for: SECURITY but is unsupported)/g,
  )
  expect(new Set(reasons)).toEqual(new Set(linked))
  expect(await load(SERVED)).toBeUndefined()
})
