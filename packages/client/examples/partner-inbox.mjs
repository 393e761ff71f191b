// What a partner agency's own software does: reads its inbox and takes what was sent. Run it against `npm start`:
//   node packages/client/examples/partner-inbox.mjs [http://127.0.0.1:4000]
import { openClient } from '../dist/client.js'
import { AcceptReferralDocument, InboxDocument } from '../dist/__generated__/partner.js'

const base = process.argv[2] ?? 'http://127.0.0.1:4000'

async function token() {
  const response = await fetch(`${base}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'harbor' }),
  })
  return (await response.json()).access_token
}

const client = openClient({ url: `${base}/partner/graphql`, token, clientName: 'baton-client' })
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
