import { z } from 'zod'

/** Where a request came from and what it asked, as the gateway tells the services for the access log. */
export interface Origin {
  /** The program, as it calls itself (`x-client-name`): nobody checked it. Null when it does not say. */
  readonly clientName: string | null
  /** The IP address of the caller as far as the gateway can know it; null when it cannot. */
  readonly address: string | null
  /** SHA-256 of the document that was asked, in hex; null where none was. */
  readonly queryHash: string | null
}

/** What a gateway of another version does not tell is not known. */
const text = z.string().nullable().default(null)
const originSchema: z.ZodType<Origin> = z.object({ clientName: text, address: text, queryHash: text })

/** An origin as it is signed: the same for all services that one request asks. */
export function originText(origin: Origin): string {
  return Buffer.from(JSON.stringify(origin)).toString('base64url')
}

/** The origin that a signature held. */
export function originOf(signed: string): Origin {
  const value: unknown = JSON.parse(Buffer.from(signed, 'base64url').toString())
  return originSchema.parse(value)
}
