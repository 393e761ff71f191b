import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import { wallClock } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { z } from 'zod'
import type { Moment } from '../viewers/bearer-tokens.js'
import type { Graph } from '../graphql-server.js'

const QUERY =
  'query PersonaPatient($mrn: String!) { patientByIdentifier(system: "urn:baton:mrn", value: $mrn) { id } }'
const answer = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })
const PATIENCE_MS = 5_000

/** Finds the patients behind development personas through the graph itself, as a signed system viewer. */
export function patientsByMrn({ server }: Graph, moment: () => Moment) {
  return async (mrns: readonly string[]): Promise<readonly string[]> => {
    const found = await Promise.all(mrns.map((mrn) => findOne(server, mrn, moment())))
    return found.filter((id) => id !== null)
  }
}

async function findOne(server: Graph['server'], mrn: string, moment: Moment): Promise<string | null> {
  const roles = ['system'] as const
  const viewer: Viewer = {
    kind: 'system',
    id: 'system:gateway',
    roles,
    scopes: scopesOf(roles),
    agencyId: null,
    patientIds: [],
    purpose: 'HOPERAT',
    onBehalfOf: null,
    ...moment,
  }
  const reply = await server.executeOperation(
    { query: QUERY, variables: { mrn } },
    {
      contextValue: {
        requestId: newId('request'),
        viewer,
        deadline: wallClock().now().getTime() + PATIENCE_MS,
        replayed: [],
      },
    },
  )
  const data = reply.body.kind === 'single' ? answer.safeParse(reply.body.singleResult.data) : null
  return data?.success ? (data.data.patientByIdentifier?.id ?? null) : null
}
