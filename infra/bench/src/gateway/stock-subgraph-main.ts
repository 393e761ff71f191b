import type { IncomingMessage } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { bodyHash, SIGNATURE_HEADER } from '@baton/auth/sign'
import { createVerifier } from '@baton/auth/verify'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { openHealth } from '@baton/service-kit/health'
import { openLog } from '@baton/service-kit/log'
import { openServiceDeps } from '@baton/service-kit/open-deps'
import type { Deps, RequestContext } from '@baton/service-kit/request-context'
import { buildServiceSchema } from '@baton/service-kit/subgraph-schema'
import { tellReads } from '@baton/service-kit/tell-reads'
import { watchFields } from '@baton/service-kit/watch-fields'
import { GraphQLError } from 'graphql'
import { answerBench } from './contender.js'

/*
 * One service on @apollo/server as its documentation starts a subgraph: the same schema, resolvers, storage, access
 * rules, signature check and log of reads, over the same database; HTTP, execution and plugins as they come.
 */
const POLICIES = new URL('../../../../gateway/supergraph/policies.json', import.meta.url)
const SERVICES: Readonly<Record<string, () => Promise<void>>> = {
  patients: async () => serve((await import('@baton/patients/definition')).definition),
  'care-plans': async () => serve((await import('@baton/care-plans/definition')).definition),
  referrals: async () => serve((await import('@baton/referrals/dist/definition.js')).definition),
  authorizations: async () => serve((await import('@baton/authorizations/dist/definition.js')).definition),
  metrics: async () => serve((await import('@baton/metrics/definition')).definition),
}

async function serve<D extends Deps>(definition: ServiceDefinition<D>): Promise<void> {
  const health = openHealth(definition.name)
  const running = { log: openLog(definition.name, 'error'), onStop: () => undefined }
  // Apollo and Express are told that this is production; the service reads what the stack's own processes read.
  const env = { ...process.env, NODE_ENV: 'development' }
  const { deps, config } = await openServiceDeps(definition, env, { running, health, prepared: 'once' })
  const verify = createVerifier({ keys: config.SIGNING_KEYS, audience: definition.name })
  const server = new ApolloServer<RequestContext>({
    schema: watchFields(buildServiceSchema(definition, POLICIES)),
    introspection: true,
    plugins: [
      {
        requestDidStart: async () => ({
          willSendResponse: async ({ contextValue }) => contextValue.accessWatch?.beforeAnswer(),
        }),
      },
    ],
  })
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => {
      // The body was parsed already; written out again it is what the gateway signed.
      const { body } = req as IncomingMessage & { body: unknown }
      const checked = verify(req.headers[SIGNATURE_HEADER], bodyHash(JSON.stringify(body)), new Date())
      if (!checked.ok) throw new GraphQLError('Only the gateway may ask here.')
      const request = { ...deps, viewer: checked.viewer, requestId: checked.requestId, extensions: {} }
      const base = { ...request, accessWatch: tellReads(request) }
      return definition.context(base) as RequestContext // a service's context adds its loaders to the base
    },
  })
  answerBench(url)
}

await SERVICES[process.env['SERVICE'] ?? '']?.()
