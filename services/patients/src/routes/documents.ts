import type { IncomingHttpHeaders } from 'node:http'
import type { Route, RouteAnswer } from '@baton/service-kit/definition'
import { parseId } from '@baton/service-kit/ids'
import { isPart2Label } from '@baton/auth/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import type { PatientsDeps } from '../deps.js'
import type { DocumentRow } from '../domain/document.js'
import { PART2_NOTICE } from '../domain/part2-notice.js'
import { namesTag, rangeAsked, type ByteRange } from '../documents/byte-range.js'
import { NotTaken, withReceivedFile } from '../documents/receive-file.js'
import { noteDownload } from '../operations/access/note-download.js'
import { storeDocument } from '../operations/document/store-document.js'
import { findAnnounced, findVisibleDocuments } from '../storage/documents.js'

const PATH = '/documents/'
const NOT_FOUND = answer(404, 'NOT_FOUND', 'There is no such document, or you may not see it.')
const TAKEN = answer(409, 'STORED_BEFORE', 'This document has its file; what is stored does not change.')

/** `POST /documents/{id}`: the bytes of a document that `addDocument` announced, from whoever announced it. */
export const uploadDocumentRoute: Route<PatientsDeps> = {
  method: 'POST',
  path: PATH,
  stream: true,
  async handle(deps, { path, viewer, stream }) {
    const id = idIn(path)
    const document = viewer && id ? await findAnnounced(deps.db, { id, addedBy: viewer.id }) : null
    if (document?.status !== 'AWAITING_UPLOAD') {
      stream.resume()
      return document ? TAKEN : NOT_FOUND
    }
    const { contentType, sha256 } = document
    const expected = { contentType, sha256, limitBytes: deps.documentLimitBytes }
    try {
      return await withReceivedFile(stream, expected, async (file) => {
        if (!(await storeDocument(deps, document, file))) return TAKEN
        return { status: 201, body: { documentId: document.id, sha256: file.sha256, bytes: file.bytes } }
      })
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error
      return answer(error.status, 'NOT_TAKEN', error.message)
    }
  },
}

/**
 * `GET /documents/{id}`: the bytes, or a range of them, for who may see the document; written to the access log first. Who has
 * them already (If-None-Match) is told so.
 */
export const downloadDocumentRoute: Route<PatientsDeps> = {
  method: 'GET',
  path: PATH,
  async handle(deps, { path, headers, viewer, requestId, origin = null }) {
    const document = await findAsked(deps, path, viewer)
    if (!document || !viewer || document.status !== 'AVAILABLE') return NOT_FOUND
    const asked = partAsked(document, headers)
    if (asked === 'KNOWN') return { status: 304, headers: headersOf(document) }
    if (asked === 'BEYOND') return beyond(document)
    await noteDownload(deps, document, { viewer, requestId, origin })
    const data = await deps.documents.read(document.id, asked)
    if (!data) return answer(503, 'NOT_THERE', 'The file is not to be had at the moment: ask again.')
    const content = { type: document.contentType, data }
    if (asked === null) return { status: 200, content, headers: sized(document, document.bytes) }
    const { from, to } = asked
    const partial = { 'content-range': `bytes ${from}-${to}/${document.bytes}` }
    return { status: 206, content, headers: { ...sized(document, to - from + 1), ...partial } }
  },
}

/** Which bytes are asked for; a range of another version than this (If-Range) is answered by all of it. */
function partAsked(
  { bytes, sha256 }: DocumentRow,
  headers: IncomingHttpHeaders,
): ByteRange | 'BEYOND' | 'KNOWN' | null {
  const tag = `"${sha256}"`
  if (namesTag(headers['if-none-match'], tag)) return 'KNOWN'
  const condition = headers['if-range']
  if (typeof condition === 'string' && condition !== tag) return null
  return rangeAsked(headers.range, bytes ?? 0)
}

function beyond(document: DocumentRow): RouteAnswer {
  const refused = answer(416, 'RANGE_NOT_SATISFIABLE', 'The file has no such bytes.')
  return { ...refused, headers: { 'content-range': `bytes */${document.bytes}` } }
}

function sized(document: DocumentRow, bytes: number | null): Record<string, string> {
  return { ...headersOf(document), ...(bytes === null ? {} : { 'content-length': String(bytes) }) }
}

async function findAsked(
  { db, clock }: PatientsDeps,
  path: string,
  viewer: Viewer | null,
): Promise<DocumentRow | null> {
  const id = idIn(path)
  if (!viewer || !id) return null
  const [document] = await findVisibleDocuments({ db, viewer, now: clock.now() }, [id])
  return document ?? null
}

function idIn(path: string): string | null {
  const id = new URL(path, 'http://localhost').pathname.slice(PATH.length)
  return parseId('document', id) === null ? null : id
}

/**
 * Always to be saved, never to be shown in place: a file that people send may hold scripts. With what Part 2 protects goes the
 * notice (42 CFR 2.32).
 */
function headersOf({ id, sha256, fileName, sensitivity }: DocumentRow): Record<string, string> {
  return {
    ...(isPart2Label(sensitivity) ? { 'x-part2-notice': PART2_NOTICE } : {}),
    'content-disposition': `attachment; filename*=UTF-8''${encodedName(fileName ?? id)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    ...(sha256 === null ? {} : { etag: `"${sha256}"` }),
  }
}

/** A name that is no path and shows itself as it is (no turned direction of writing), as RFC 8187 encodes it. */
function encodedName(fileName: string): string {
  const plain = fileName.replace(/[\\/\p{Cc}\p{Cf}]/gu, '_')
  return encodeURIComponent(plain).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function answer(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { code, message } }
}
