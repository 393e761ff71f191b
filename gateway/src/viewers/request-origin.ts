import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { originText } from '@baton/auth/origin'
import { CLIENT_HEADER } from '../registered/registered-operations.js'

const LONGEST_NAME = 100

/** Where a request came from, for the access log: written out once for all subgraphs that it asks. */
export class RequestOrigin {
  /** What the program calls itself; null where it says nothing. */
  readonly clientName: string | null
  readonly #address: string | null
  #queryHash: string | null = null
  #text: string | null = null

  constructor(clientName: string | null, address: string | null) {
    this.clientName = clientName
    this.#address = address
  }

  /** Notes the SHA-256 of the document that the client sent, in hex; the first counts, before a subgraph is asked. */
  asks(queryHash: string): void {
    this.#queryHash ??= queryHash
  }

  /** As it is signed. */
  get text(): string {
    return (this.#text ??= originText({
      clientName: this.clientName,
      address: this.#address,
      queryHash: this.#queryHash,
    }))
  }
}

/** The origin of a request that came through so many proxies of ours. */
export function originOfRequest(request: IncomingMessage, proxies: number): RequestOrigin {
  const name = request.headers[CLIENT_HEADER]
  const clientName = typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : null
  return new RequestOrigin(clientName, addressOf(request, proxies))
}

/**
 * Without a proxy the address of the connection. Each proxy appends whom it heard to X-Forwarded-For, so that what our own
 * wrote is counted from the end: what stands before it, anybody can write.
 */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string | null {
  if (proxies === 0) return plain(socket.remoteAddress)
  const told = String(headers['x-forwarded-for'] ?? '').split(',')
  return plain(told.at(-proxies)?.trim())
}

/** An IPv4 address that came over IPv6 is written as what it is. */
function plain(address: string | undefined): string | null {
  const told = address?.replace(/^::ffff:(?=\d+\.)/i, '')
  return told !== undefined && isIP(told) > 0 ? told : null
}
