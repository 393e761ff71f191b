import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

/** One file of resolver types per service, from its schema and the shared value types. */
const services = readdirSync('services').filter((name) => existsSync(`services/${name}/graphql-mappers.json`))

/** The client's registered operations, typed against each graph with its streams. */
const graphs = [
  ['staff', ['gateway/supergraph/api.graphql', 'gateway/schema.graphql']],
  ['partner', ['gateway/supergraph/partner/api.graphql', 'gateway/supergraph/partner/streams.graphql']],
] as const

const client: CodegenConfig['generates'] = Object.fromEntries(
  graphs.map(([graph, schema]) => [
    `packages/client/src/__generated__/${graph}.ts`,
    {
      schema: [...schema],
      documents: `packages/client/operations/${graph}/*.graphql`,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          Date: 'string',
          TimeZone: 'string',
          Duration: 'string',
          Cursor: 'string',
        },
      },
    },
  ]),
)

const config: CodegenConfig = {
  generates: {
    ...client,
    ...Object.fromEntries(
      services.map((service) => [
        `services/${service}/src/graphql/__generated__/resolvers.ts`,
        {
          schema: ['packages/service-kit/graph/value-types.graphql', `services/${service}/schema.graphql`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            federation: true,
            contextType: '../context.js#Context',
            mappers: JSON.parse(readFileSync(`services/${service}/graphql-mappers.json`, 'utf8')) as Record<
              string,
              string
            >,
            enumsAsTypes: true,
            immutableTypes: true,
            useTypeImports: true,
            strictScalars: true,
            scalars: {
              _FieldSet: 'string',
              DateTime: { input: 'Date', output: 'Date' },
              Date: 'string',
              TimeZone: 'string',
              Duration: 'string',
              Cursor: 'string',
            },
          },
        },
      ]),
    ),
  },
}

export default config
