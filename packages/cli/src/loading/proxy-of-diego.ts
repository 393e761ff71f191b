import { PERSONAS } from '@baton/auth/personas'
import { z } from 'zod'
import type { Graph } from '../graph.js'

const found = z.object({
  patientByIdentifier: z.object({ id: z.string(), proxies: z.array(z.unknown()) }).nullable(),
})
const added = z.object({ relatedPerson: z.object({ id: z.string() }) })

/** Elena acts for Diego, her child (domain.md 10.2): without the grant she would see nothing. Once. */
export async function proxyOfDiego(graph: Graph): Promise<void> {
  const [mrn] = PERSONAS.elena.mrns
  const { patientByIdentifier: diego } = await graph.ask('jo', 'find-proxies', found, { mrn })
  if (!diego || diego.proxies.length > 0) return
  const [given = '', family = ''] = PERSONAS.elena.displayName.split(' ')
  const { relatedPerson } = await graph.change('jo', 'add-related-person', added, {
    patientId: diego.id,
    personId: PERSONAS.elena.id,
    name: { family, given: [given] },
    relationship: 'MTH',
    idempotencyKey: `load-${PERSONAS.elena.id}`,
  })
  await graph.change('jo', 'grant-proxy', z.unknown(), {
    relatedPersonId: relatedPerson.id,
    authority: 'PARENT_OF_MINOR',
    scopes: ['CHART', 'SCHEDULING', 'COVERAGE', 'ACT'],
    idempotencyKey: `load-proxy-${PERSONAS.elena.id}`,
  })
}
