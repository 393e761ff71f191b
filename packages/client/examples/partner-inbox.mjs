// What a partner agency's own software does: reads its inbox and takes what was sent. Run it against `npm start`:
//   node packages/client/examples/partner-inbox.mjs [http://127.0.0.1:4000]
import { openClient } from '../dist/client.js'
import { AcceptReferralDocument, InboxDocument } from '../dist/__generated__/partner.js'

const base = process.argv[2] ?? 'http://127.0.0.1:4000'

/** Ends with what happened, where, and what to do. */
function giveUp(message) {
  console.error(message)
  process.exit(1)
}

async function token() {
  const response = await fetch(`${base}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'harbor' }),
  }).catch(() => giveUp(`No Baton at ${base}: start it with \`npm start\`, or name the address of another.`))
  const given = await response.json().catch(() => null)
  if (response.ok && given?.access_token) return given.access_token
  return giveUp(`${base}/dev/token gave no token (HTTP ${response.status}): is this a Baton for development?`)
}

const client = openClient({ url: `${base}/partner/graphql`, token, clientName: 'baton-client' })
try {
  const { partnerInbox } = await client.ask(InboxDocument, { first: 20 })
  console.log(`${partnerInbox.edges.length} referrals in the inbox`)
  for (const { node } of partnerInbox.edges) {
    console.log(`${node.id} ${node.category} ${node.status}`)
    if (node.status !== 'SENT') continue
    const { acceptReferral } = await client.change(AcceptReferralDocument, {
      referralId: node.id,
      expectedVersion: node.version,
    })
    const [refusal] = acceptReferral.userErrors
    console.log(refusal ? `  not taken: ${refusal.message}` : `  taken: ${acceptReferral.referral.status}`)
  }
} catch (error) {
  // What the graph refuses has a code; a connection that broke has none.
  const { code, message, requestId } = error
  if (!code)
    giveUp(`${base}/partner/graphql did not answer (${message}): see whether \`npm start\` still runs.`)
  giveUp(`${base}/partner/graphql: ${message} (${code}, ${requestId}): docs/errors.md says what to do.`)
}
