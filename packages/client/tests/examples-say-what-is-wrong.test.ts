import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

/* The examples as somebody runs them who has not started what they need. */
let other: Server
let taken: number
let nobody: string
beforeAll(async () => {
  const gone = await listening()
  nobody = `http://127.0.0.1:${portOf(gone)}`
  await new Promise((resolve) => gone.close(resolve))
  other = await listening()
  taken = portOf(other)
})
afterAll(() => void other.close())

/** Something that answers and is no Baton. */
async function listening(): Promise<Server> {
  const server = createServer((_, answer) => void answer.writeHead(404).end('<html>Nothing here</html>'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function run(example: string, ...args: readonly string[]) {
  const path = fileURLToPath(new URL(`../examples/${example}`, import.meta.url))
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...args], (error, _, said) =>
      resolve({ status: error?.code ?? 0, said }),
    )
  })
}

test('the inbox of a partner says that nothing answers, where, and how to start it', async () => {
  const said = `No Baton at ${nobody}: start it with \`npm start\`, or name the address of another.\n`
  expect(await run('partner-inbox.mjs', nobody)).toEqual({ status: 1, said })
})

test('it says so when what answers gives no token', async () => {
  const url = `http://127.0.0.1:${taken}`
  const said = `${url}/dev/token gave no token (HTTP 404): is this a Baton for development?\n`
  expect(await run('partner-inbox.mjs', url)).toEqual({ status: 1, said })
})

test('the work queue says which port is taken', async () => {
  const said = `The page cannot be served at 127.0.0.1:${taken} (EADDRINUSE): name another port behind the gateway's address.\n`
  expect(await run('work-queue/serve.mjs', nobody, String(taken))).toEqual({ status: 1, said })
})

test('it says what is no address', async () => {
  const said = '"localhost" is no address of a gateway: say http://127.0.0.1:4000, or alike.\n'
  expect(await run('work-queue/serve.mjs', 'localhost')).toEqual({ status: 1, said })
})
