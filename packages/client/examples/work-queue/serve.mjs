// A frontend to start from: a coordinator's work queue that keeps itself current. Run it beside `npm start`:
//   node packages/client/examples/work-queue/serve.mjs [http://127.0.0.1:4000] [port]
// It serves the page and the client's modules, and passes the graph on under its own address, as a frontend's server
// would: so the browser needs no permission for a foreign origin, and no bundler either.
import { readFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const address = process.argv[2] ?? 'http://127.0.0.1:4000'
if (!URL.canParse(address))
  giveUp(`"${address}" is no address of a gateway: say http://127.0.0.1:4000, or alike.`)
const gateway = new URL(address)
const port = Number(process.argv[3] ?? 5173)

const here = fileURLToPath(new URL('.', import.meta.url))
const client = fileURLToPath(new URL('../../dist/', import.meta.url))
const graphql = dirname(createRequire(import.meta.url).resolve('graphql/package.json'))
const FOLDERS = { '/client/': client, '/graphql-js/': graphql, '/': here }
const PASSED_ON = ['/graphql', '/graphql/stream', '/dev/token', '/dev/personas']
const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
}

const server = createServer((asked, answer) => {
  const [pathname] = asked.url.split('?', 1)
  if (PASSED_ON.includes(pathname)) passOn(asked, answer)
  else void sendFile(pathname, answer)
})
server.on('error', ({ code }) =>
  giveUp(
    `The page cannot be served at 127.0.0.1:${port} (${code}): name another port behind the gateway's address.`,
  ),
)
server.listen(port, '127.0.0.1', () => {
  console.log(`The work queue: http://127.0.0.1:${server.address().port} (over ${gateway.origin})`)
})

/** Ends with what happened, where, and what to do. */
function giveUp(message) {
  console.error(message)
  process.exit(1)
}

/** Byte for byte in both directions, so that a stream stays one. */
function passOn(asked, answer) {
  const { host: _, ...headers } = asked.headers
  const options = { method: asked.method, path: asked.url, headers }
  const onward = request(gateway, options, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(answer)
  })
  onward.on('error', () => {
    if (answer.headersSent) return answer.destroy()
    const message = `No gateway answers at ${gateway.origin}: start the stack with \`npm start\`.`
    answer.writeHead(502, { 'content-type': 'application/json' })
    answer.end(JSON.stringify({ errors: [{ message, extensions: { code: 'NOT_REACHED' } }] }))
  })
  answer.on('close', () => onward.destroy())
  asked.pipe(onward)
}

async function sendFile(pathname, answer) {
  const prefix = Object.keys(FOLDERS).find((one) => pathname.startsWith(one)) ?? '/'
  const folder = FOLDERS[prefix]
  const name = pathname === '/' ? 'index.html' : pathname.slice(prefix.length)
  const file = normalize(join(folder, name))
  const type = TYPES[extname(file)]
  const inside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  const body = inside ? await readFile(file).catch(() => null) : null
  if (!type || body === null) return answer.writeHead(404).end('There is no such file here.')
  answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(body)
}
