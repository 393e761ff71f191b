// Loaded into every process of a stack (node --import): writes down each address that it asks or is asked for, a line each.
import { appendFileSync } from 'node:fs'
import { subscribe } from 'node:diagnostics_channel'

const file = `${process.env.ADDRESSES_FOLDER}/${process.pid}.txt`
const note = (side, address) => appendFileSync(file, `${side} ${address}\n`)

subscribe('http.server.request.start', ({ request }) => note('asked', request.url))
subscribe('http.client.request.start', ({ request }) => note('asks', request.path))
subscribe('undici:request:create', ({ request }) => note('asks', `${request.origin}${request.path}`))
