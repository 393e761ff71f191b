/** The parts that an extension of PAS 2.2.1 cannot do without, by the last part of its address. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'extension-conditionCode': ['category', 'indicator', 'code'],
  'extension-homeHealthCareInformation': ['prognosis', 'date'],
  'extension-documentInformation': ['reportTypeCode'],
}

/** The guide's own rejection leaves this one empty: nobody was authorized. */
const MAY_BE_EMPTY = 'extension-authorizedProviderType'

const EXTENSIONS: ReadonlySet<string> = new Set(['extension', 'modifierExtension'])

/**
 * Extensions without an address or without anything to say (FHIR R4, ext-1), those that lack a part, and codings without
 * a code or without the system that it is a code of, wherever they stand in a resource; each with its path.
 */
export function extensionProblems(resource: object, path: string): readonly string[] {
  const problems: string[] = []
  look(resource, path, problems)
  return problems
}

function look(value: object, path: string, problems: string[]): void {
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null || name === 'resource' || name === 'contained') continue
    const where = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`
    if (Array.isArray(inner)) {
      for (const [index, one] of inner.entries()) problems.push(...ofList(name, one, `${where}[${index}]`))
    } else problems.push(...ofOne(name, inner, where))
    look(inner, where, problems)
  }
}

function ofList(name: string, one: unknown, where: string): readonly string[] {
  if (typeof one !== 'object' || one === null) return []
  if (EXTENSIONS.has(name)) return inExtension(one, where)
  return name === 'coding' ? inCoding(one, where) : []
}

/** An identifier and an amount say nothing without their value. */
const VALUED: ReadonlySet<string> = new Set(['valueIdentifier', 'valueMoney', 'valueQuantity'])

function ofOne(name: string, one: object, where: string): readonly string[] {
  return VALUED.has(name) && !('value' in one) ? [`${where}.value: it is missing`] : []
}

function inExtension(extension: object, where: string): readonly string[] {
  const url = 'url' in extension ? String(extension.url) : null
  const inner = 'extension' in extension && Array.isArray(extension.extension) ? extension.extension : []
  const says = inner.length > 0 || Object.keys(extension).some((key) => /^_?value[A-Z]/.test(key))
  const parts = inner.map((one: unknown) => String((Object(one) as { url?: unknown }).url))
  const name = url?.split('/').at(-1) ?? ''
  const due = PARTS[name] ?? []
  return [
    ...(url === null ? [`${where}.url: it is missing`] : []),
    ...(says || name === MAY_BE_EMPTY ? [] : [`${where}: it has no value`]),
    ...due.filter((part) => !parts.includes(part)).map((part) => `${where}.${part}: it is missing`),
  ]
}

function inCoding(coding: object, where: string): readonly string[] {
  return ['code', 'system']
    .filter((name) => !(name in coding))
    .map((name) => `${where}.${name}: it is missing`)
}
