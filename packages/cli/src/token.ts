import { request } from 'undici'
import { z } from 'zod'
import { Refused } from './refused.js'
import type { Stack } from './stack.js'

const answer = z.object({ access_token: z.string() })

/** A bearer token of the development issuer for a persona (`dana`, `jo`, ...). */
export async function tokenFor(stack: Stack, persona: string): Promise<string> {
  const response = await request(`${stack.url}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  const text = await response.body.text()
  if (response.statusCode === 404)
    throw new Refused(`There is no persona ${persona}, or no development issuer at ${stack.url}.`)
  if (response.statusCode !== 200) throw new Refused(`No token for ${persona}: ${text.slice(0, 200)}`)
  return answer.parse(JSON.parse(text)).access_token
}
