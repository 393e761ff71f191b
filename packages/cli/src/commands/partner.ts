import { writeFile } from 'node:fs/promises'
import { scopesOf } from '@baton/auth/scopes'
import { request } from 'undici'
import { z } from 'zod'
import { openGraph, type Graph } from '../graph.js'
import { print } from '../output.js'
import { partnerPage, type NewPartner } from '../partner-page.js'
import { Refused, WrongUse } from '../refused.js'
import { findStack, type Stack } from '../stack.js'
import { tokenFor } from '../token.js'

interface Options {
  readonly hipaa: string
  readonly category?: string
  readonly part2?: boolean
  readonly webhook?: string
  readonly out?: string
  readonly as: string
  readonly json?: boolean
}

const HIPAA: Readonly<Record<string, string>> = {
  'covered-entity': 'COVERED_ENTITY',
  'business-associate': 'BUSINESS_ASSOCIATE',
  neither: 'NEITHER',
}
const created = z.object({ agency: z.object({ id: z.string() }) })
const seen = z.object({ id: z.string(), version: z.number() })
const hooked = z.object({ webhook: seen, secret: z.string() })
const switchedOff = z.object({ webhook: seen })
/** Leads nowhere, by RFC 2606: the webhook of an agency that has not named its address yet. */
const NOWHERE = 'https://webhook.invalid/'
const client = z.object({ clientId: z.string(), clientSecret: z.string() })

/** `baton partner create NAME`: an agency with credentials, a webhook with its secret, and the page that its developers need. */
export async function partnerCreate(name: string, options: Options): Promise<void> {
  const hipaaStatus = HIPAA[options.hipaa]
  if (!hipaaStatus) throw new WrongUse(`--hipaa is one of ${Object.keys(HIPAA).join(', ')}.`)
  const stack = await findStack()
  const graph = openGraph(stack)
  const category = options.category?.toUpperCase().replaceAll('-', '_')
  const agency = {
    name,
    hipaaStatus,
    part2Program: options.part2 ?? false,
    ...(category ? { category } : {}),
  }
  const { id } = (await graph.change(options.as, 'create-agency', created, agency)).agency
  const credentials = await credentialsOf(stack, { agencyId: id, as: options.as })
  const webhook = await webhookOf(graph, { agencyId: id, as: options.as, url: options.webhook ?? null })
  const partner: NewPartner = {
    name,
    agencyId: id,
    url: stack.url,
    ...credentials,
    scopes: scopesOf(['partner']),
    limits: { itemsAPage: 100, webhooks: 5 },
    webhook,
  }
  const page = partnerPage(partner)
  if (options.out) await writeFile(options.out, page, { mode: 0o600 })
  print(options.json, partner, () => (options.out ? `${name} is ${id}; the page is ${options.out}.` : page))
}

/** A webhook with its secret; without an address it is switched off until the agency names one. */
async function webhookOf(
  graph: Graph,
  { agencyId, as, url }: { agencyId: string; as: string; url: string | null },
): Promise<NewPartner['webhook']> {
  const made = await graph.change(as, 'create-webhook', hooked, { agencyId, url: url ?? NOWHERE })
  const { webhook, secret } = made
  if (url !== null) return { ...webhook, url, secret }
  const off = { webhookId: webhook.id, expectedVersion: webhook.version }
  const { version } = (await graph.change(as, 'disable-webhook', switchedOff, off)).webhook
  return { id: webhook.id, version, url, secret }
}

async function credentialsOf(
  stack: Stack,
  { agencyId, as }: { agencyId: string; as: string },
): Promise<z.output<typeof client>> {
  const response = await request(`${stack.url}/dev/clients`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(stack, as)}` },
    body: JSON.stringify({ agencyId }),
  })
  const text = await response.body.text()
  if (response.statusCode !== 200) throw new Refused(`No credentials for ${agencyId}: ${text.slice(0, 200)}`)
  return client.parse(JSON.parse(text))
}
