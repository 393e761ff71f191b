import { request } from 'undici'
import { z } from 'zod'
import { operation } from './operations.js'
import { Refused } from './refused.js'
import type { Stack } from './stack.js'
import { tokenFor } from './token.js'

/** How often a question is put again to a service that is behind: for about half a minute. */
const STALE_TRIES = 15

/** The staff graph, asked as personas of the development issuer. */
export interface Graph {
  /** Runs an operation of `packages/cli/operations`; a top-level error is a refusal. */
  ask<S extends z.ZodType>(persona: string, name: string, answer: S, variables?: object): Promise<z.output<S>>
  /** Runs a mutation whose one field is `noun` under `field`; its userErrors are a refusal. */
  change<S extends z.ZodType>(persona: string, name: string, answer: S, input: object): Promise<z.output<S>>
}

const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
})
type Reply = z.output<typeof reply>
const userErrors = z.array(z.object({ message: z.string(), field: z.array(z.string()).nullish() }))

/** Opens the graph of a running stack. Tokens are fetched once per persona. */
export function openGraph(stack: Stack): Graph {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (persona: string): Promise<string> => {
    const token = tokens.get(persona) ?? tokenFor(stack, persona)
    tokens.set(persona, token)
    return token
  }
  const ask: Graph['ask'] = async (persona, name, answer, variables = {}) => {
    const body = JSON.stringify({ query: await operation(name), variables })
    for (let tries = STALE_TRIES; ; tries--) {
      const replied = check(name, reply, await post(`${stack.url}/graphql`, await tokenOf(persona), body))
      if (tries === 0 || !isStale(replied)) return parse(name, answer, replied)
    }
  }
  const change: Graph['change'] = async (persona, name, answer, input) => {
    const payload = z.record(z.string(), z.looseObject({ userErrors }))
    const data = await ask(persona, name, payload, { input })
    const refusals = Object.values(data).flatMap((field) => field.userErrors)
    if (refusals.length > 0) throw new Refused(`${name} was refused: ${refusals.map(sentence).join(' ')}`)
    return check(name, answer, Object.values(data)[0])
  }
  return { ask, change }
}

function sentence(error: z.output<typeof userErrors>[number]): string {
  return error.field ? `${error.message} (${error.field.join('.')})` : error.message
}

async function post(url: string, token: string, body: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'x-client-name': 'baton-cli', // as its operations are registered
  }
  const response = await request(url, { method: 'POST', headers, body })
  return response.body.json()
}

/** A service that has not heard of a revocation yet waits two seconds for it, and then refuses before it does anything. */
function isStale({ errors = [] }: Reply): boolean {
  return errors.some(({ extensions }) => extensions?.code === 'ACCESS_STALE')
}

function parse<S extends z.ZodType>(name: string, answer: S, { data, errors }: Reply): z.output<S> {
  if (errors?.length) throw new Refused(`${name} failed: ${errors.map((error) => error.message).join(' ')}`)
  return check(name, answer, data)
}

function check<S extends z.ZodType>(name: string, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new Refused(`${name} gave an answer of another shape: ${z.prettifyError(parsed.error)}`)
}
