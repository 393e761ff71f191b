/** A partner agency that was just added. */
export interface NewPartner {
  readonly name: string
  readonly agencyId: string
  /** The gateway. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: readonly string[]
  readonly limits: { readonly itemsAPage: number; readonly webhooks: number }
  readonly webhook: {
    readonly id: string
    readonly version: number
    /** Null until the agency says where it wants to be told; until then the webhook is switched off. */
    readonly url: string | null
    readonly secret: string
  }
}

/** The page for the developers of an agency. Its shell blocks work as they are pasted, one after the other. */
export function partnerPage(partner: NewPartner): string {
  return [
    `# ${partner.name} and Baton`,
    `You are agency \`${partner.agencyId}\`. Keep this page as you keep a password: it holds your secrets.`,
    ...credentials(partner),
    ...firstQuery(partner),
    ...webhooks(partner),
    ...inFhir(partner),
    ...limits(partner),
  ].join('\n\n')
}

function credentials({ url, clientId, clientSecret }: NewPartner): readonly string[] {
  const body = JSON.stringify({ clientId, clientSecret })
  return [
    '## Sign in',
    'A token lasts eight hours. Outside of development your token comes from the OIDC issuer of the organization; ask it for a client with the role `partner` and your agency id.',
    shell(
      `TOKEN=$(curl -s ${url}/dev/token -H 'content-type: application/json' -d '${body}' | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    ),
  ]
}

function firstQuery({ url }: NewPartner): readonly string[] {
  return [
    '## What was sent to you',
    `Your graph is at \`${url}/partner/graphql\`. It holds what you may see and nothing else; ask it for its schema.`,
    curl(
      url,
      '{ partnerInbox(first: 5) { edges { node { id version status category availableTransitions } } } }',
    ),
    'Accept a referral by its id, naming the version that you saw. A refusal stands in `userErrors`, with what you can do.',
    '```graphql\nmutation {\n  acceptReferral(input: { referralId: "referral_...", expectedVersion: 2 }) {\n    referral { status availableTransitions }\n    userErrors { __typename message }\n  }\n}\n```',
  ]
}

function webhooks({ url, webhook }: NewPartner): readonly string[] {
  const { id, version, secret } = webhook
  const told = 'Every move of your referrals is told to'
  const where =
    webhook.url === null
      ? [
          `${told} an address of yours, signed with \`${secret}\`. Name the address to begin:`,
          curl(
            url,
            `mutation { enableWebhook(input: { webhookId: "${id}", expectedVersion: ${version}, url: "https://example.org/baton" }) { webhook { id url status } userErrors { message } } }`,
          ),
        ]
      : [`${told} ${webhook.url}, signed with \`${secret}\`.`]
  return [
    '## Webhooks',
    ...where,
    'Check each message with any library for Standard Webhooks, over the bytes as they came, and answer 2xx within 15 seconds:',
    "```js\nimport { Webhook } from 'standardwebhooks'\nnew Webhook(secret).verify(body, headers) // throws when it is not from us\n```",
    'A message names a referral; ask the graph what became of it. The same `webhook-id` may come twice. What you do not take is sent again for three days.',
  ]
}

function inFhir({ url }: NewPartner): readonly string[] {
  return [
    '## In FHIR',
    'The same referrals are there as ServiceRequest and Task of SDOH Clinical Care: read `/fhir/Task/{id}` (an id as above, with `-` for `_`) and put it back with its new status. This is what the door can do:',
    shell(`curl -s ${url}/fhir/metadata -H "authorization: Bearer $TOKEN"`),
  ]
}

function limits({ scopes, limits: { itemsAPage, webhooks: most } }: NewPartner): readonly string[] {
  return [
    '## Scopes and limits',
    `Scopes: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`,
    `A page of a list holds ${itemsAPage} items at most and an agency has ${most} webhooks. Every answer says what it cost (\`extensions.cost\`) and what is left of the minute (\`RateLimit\`); what is too deep, too large or too much is refused with a code that says which limit it met.`,
    '',
  ]
}

function curl(url: string, query: string): string {
  const body = JSON.stringify({ query })
  return shell(
    `curl -s ${url}/partner/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '${body}'`,
  )
}

function shell(command: string): string {
  return `\`\`\`sh\n${command}\n\`\`\``
}
