import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini } from 's3mini'
import type { DocumentStore } from './document-store.js'

/** A bucket that speaks the S3 API, and who we are there. */
export interface S3Account {
  /** The bucket's address: `https://s3.us-east-1.amazonaws.com/documents`. */
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Documents in an S3-compatible bucket. */
export function storeInS3(account: S3Account): DocumentStore {
  const bucket = new S3mini(account)
  return {
    async put(key, { path, contentType, bytes }) {
      const file = await openAsBlob(path, { type: contentType })
      const answer = await bucket.putObject(key, file, contentType, undefined, undefined, bytes)
      if (!answer.ok) throw new Error(`The bucket answered ${answer.status}.`)
    },
    async read(key, range) {
      const answer = range
        ? await bucket.getObjectRaw(key, false, range.from, range.to + 1) // which it does not include
        : await bucket.getObjectResponse(key)
      if (!answer?.body) return null
      return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>) // the DOM's type of the same stream
    },
    async remove(key) {
      await bucket.deleteObject(key)
    },
  }
}
