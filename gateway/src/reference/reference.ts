import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { comesFirst } from './type-order.js'

/** One page that describes a whole graph: every type, field, argument and value with its words, linked to each other. */
export function renderReference(schema: GraphQLSchema, title: string): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => comesFirst(a) - comesFirst(b) || a.name.localeCompare(b.name))
  const index = types.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`).join('')
  const body = types.map((type) => renderType(type)).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title><link rel="stylesheet" href="/explorer/reference.css"></head>
<body><nav><h1>${escaped(title)}</h1><input type="search" placeholder="A type or a field" aria-label="A type or a field">
<ul>${index}</ul></nav><main>
${body}
</main><script src="/explorer/reference.js" type="module"></script></body></html>
`
}

function renderType(type: GraphQLNamedType): string {
  const head = `<section id="${type.name}"><h2>${type.name}</h2>${words(type.description)}`
  return `${head}${members(type)}</section>`
}

function members(type: GraphQLNamedType): string {
  if (isUnionType(type)) return list(type.getTypes().map(({ name }) => link(name)))
  if (isEnumType(type)) {
    return list(type.getValues().map((value) => `<code>${value.name}</code>${note(value)}`))
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return list(
      Object.values(type.getFields()).map(
        (field) =>
          `<code>${field.name}</code>: ${link(String(field.type))}${note(field)}${renderArguments(field.args)}`,
      ),
    )
  }
  if (!isInputObjectType(type)) return ''
  return list(
    Object.values(type.getFields()).map(
      (field) => `<code>${field.name}</code>: ${link(String(field.type))}${note(field)}`,
    ),
  )
}

function renderArguments(args: readonly GraphQLArgument[]): string {
  return list(args.map((arg) => `<code>${arg.name}</code>: ${link(String(arg.type))}${note(arg)}`))
}

/** What the schema says of something, and until when it stays. */
function note({
  description,
  deprecationReason,
}: {
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
}): string {
  const deprecated = deprecationReason
    ? `<p class="deprecated">Deprecated: ${escaped(deprecationReason)}</p>`
    : ''
  return `${words(description)}${deprecated}`
}

function words(description: string | null | undefined): string {
  return description ? `<p>${escaped(description)}</p>` : ''
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : ''
}

function link(type: string): string {
  const name = type.replace(/[[\]!]/g, '')
  return escaped(type).replace(name, `<a href="#${name}">${name}</a>`)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
