/** Any FHIR R4 resource we print; the elements are checked by the importer, not here. */
export interface Resource {
  readonly resourceType: string
  readonly id: string
  readonly [element: string]: unknown
}

/** A FHIR R4 transaction bundle: one patient and everything about them. */
export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly type: 'transaction'
  readonly entry: readonly BundleEntry[]
}

/** One resource of a bundle; PUT because the id is ours and a second import must change nothing. */
export interface BundleEntry {
  readonly fullUrl: string
  readonly resource: Resource
  readonly request: { readonly method: 'PUT'; readonly url: string }
}

/** Put resources into one transaction bundle; each may be referred to as `urn:uuid:<id>`. */
export function transaction(resources: readonly Resource[]): Bundle {
  const entry = resources.map((resource) => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource,
    request: { method: 'PUT' as const, url: `${resource.resourceType}/${resource.id}` },
  }))
  return { resourceType: 'Bundle', type: 'transaction', entry }
}

/** A reference to another resource of the same bundle. */
export function referenceTo(resource: Resource): { reference: string } {
  return { reference: `urn:uuid:${resource.id}` }
}

/** One bundle per line, the form `baton import` and POST /import/fhir take. */
export function toNdjson(bundles: Iterable<Bundle>): string {
  return [...bundles].map((bundle) => `${JSON.stringify(bundle)}\n`).join('')
}
