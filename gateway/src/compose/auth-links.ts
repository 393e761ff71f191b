import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql'

/** The security features of federation that Baton enforces itself. Any other stays, and the gateway then refuses it. */
export type AuthFeature = 'authenticated' | 'requiresScopes'

const URLS: Readonly<Record<AuthFeature, string>> = {
  authenticated: 'https://specs.apollo.dev/authenticated/v0.1',
  requiresScopes: 'https://specs.apollo.dev/requiresScopes/v0.1',
}

/** What the supergraph calls the directives, and where it links them. */
export interface AuthLinks {
  /** Directive name in this supergraph (renames included) to feature. */
  readonly names: ReadonlyMap<string, AuthFeature>
  readonly links: ReadonlySet<ConstDirectiveNode>
  /** Namespaces of the features' own scalars. */
  readonly prefixes: readonly string[]
}

interface LinkArguments {
  url?: string
  as?: string
  import?: readonly (string | { name: string; as?: string })[]
}

/** Reads the names from the supergraph's own @link list, never by a fixed name. */
export function authLinks(supergraph: DocumentNode): AuthLinks {
  const names = new Map<string, AuthFeature>()
  const links = new Set<ConstDirectiveNode>()
  const prefixes: string[] = []
  const definition = supergraph.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION)
  for (const directive of definition?.directives ?? []) {
    const link = argumentsOf(directive)
    const feature = (Object.keys(URLS) as AuthFeature[]).find((name) => URLS[name] === link.url)
    if (directive.name.value !== 'link' || !feature) continue
    const imports = (link.import ?? []).map((item) => (typeof item === 'string' ? { name: item } : item))
    const imported = imports.find((item) => item.name === `@${feature}`)
    names.set(imported ? (imported.as ?? imported.name).slice(1) : (link.as ?? feature), feature)
    prefixes.push(`${link.as ?? feature}__`)
    links.add(directive)
  }
  return { names, links, prefixes }
}

function argumentsOf(directive: ConstDirectiveNode): LinkArguments {
  const pairs = (directive.arguments ?? []).map((node) => [node.name.value, valueFromASTUntyped(node.value)])
  return Object.fromEntries(pairs) as LinkArguments // composition wrote this directive by its own definition
}
