import type { ServerResponse } from 'node:http'
import { z } from 'zod'

/** Why a request is refused before it reaches a graph, or beside one; `code` stands in docs/errors.md. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly requestId: string
}

/** The body of a refusal: it looks like the graph's own errors; `message` serves plain clients. */
export function refusalText({ code, message, requestId }: Refusal): string {
  return JSON.stringify({ message, errors: [{ message, extensions: { code, requestId } }] })
}

/** Answers with a refusal. */
export function refuse(response: ServerResponse, status: number, refusal: Refusal): true {
  const text = refusalText(refusal)
  response.setHeader('x-request-id', refusal.requestId)
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.writeHead(status, { 'content-length': Buffer.byteLength(text) }).end(text)
  return true
}

const ownWords = z.looseObject({ code: z.string(), message: z.string() })

/** What a route refuses with, and beside it the same in the form of every other refusal. */
export function withRequestId(body: unknown, requestId: string): unknown {
  const { success, data } = ownWords.safeParse(body)
  if (!success) return body
  const { code, message } = data
  return { ...data, errors: [{ message, extensions: { code, requestId } }] }
}
