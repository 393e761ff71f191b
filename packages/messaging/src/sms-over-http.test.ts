import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { Unreachable } from './channel.js'
import { smsOverHttp } from './sms-over-http.js'

test.each([
  [400, { code: 21614 }, true],
  [400, { code: 21610 }, true],
  [400, { code: 21606 }, false], // the account's own number
  [500, { code: 21614 }, false],
  [400, 'a page of a proxy', false],
])('an answer %s with %j says that nobody is there: %s', async (status, body, isSo) => {
  const server = createServer((_, response) => response.writeHead(status).end(JSON.stringify(body)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
  const account = { url, accountSid: 'AC1', authToken: 'token', from: '+12125550100', statusUrl: null }
  const message = { id: 'm1', to: '+12125550123', subject: '', text: 'Hello', language: 'en' }
  const sent = smsOverHttp(account).send(message)
  expect((await sent.catch((error: unknown) => error)) instanceof Unreachable).toBe(isSo)
  server.closeAllConnections()
  server.close()
})

test('a message says where it is told what became of it', async () => {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()))
    request.on('end', () => response.writeHead(201).end(JSON.stringify({ sid: 'SM1' })))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
  const account = { url, accountSid: 'AC1', authToken: 'token', from: '+12125550100' }
  const message = { id: 'm1', to: '+12125550123', subject: '', text: 'Hello', language: 'en' }
  const statusUrl = 'https://care.example/in/sms'
  expect(await smsOverHttp({ ...account, statusUrl }).send(message)).toBe('SM1')
  expect(new URLSearchParams(bodies.join('')).get('StatusCallback')).toBe(statusUrl)
  server.closeAllConnections()
  server.close()
})
