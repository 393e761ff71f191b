import { expect, test } from '@jest/globals'
import { AnswerReader, type Answer } from './answer-reader.js'

const OK = 'HTTP/1.1 200 OK\r\n'
const whole = (text: string, keptMs = 30_000, status = 200): Answer => ({ status, text, keptMs })

/** Gives the bytes to a reader in pieces of one size, each in memory that is overwritten afterwards. */
function readIn(size: number, bytes: Buffer): (Answer | null)[] {
  const reader = new AnswerReader()
  const scratch = Buffer.alloc(size)
  const taken: (Answer | null)[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(scratch, 0, at, Math.min(at + size, bytes.length))
    taken.push(reader.take(scratch.subarray(0, length)))
    scratch.fill('!')
  }
  return taken
}

const ANSWERS: readonly [string, string, Answer][] = [
  ['its length told', `${OK}Content-Length: 4\r\n\r\nname`, whole('name')],
  ['nothing in it', `${OK}content-length: 0\r\n\r\n`, whole('')],
  ['letters of two bytes', `${OK}content-length:5\r\n\r\nZoë!`, whole('Zoë!')],
  ['a status and no reason', 'HTTP/1.1 503\r\ncontent-length: 1\r\n\r\nx', whole('x', 30_000, 503)],
  [
    'a hint before it',
    `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${OK}content-length: 2\r\n\r\nok`,
    whole('ok'),
  ],
  [
    'chunks',
    `${OK}Transfer-Encoding: chunked\r\n\r\n4\r\nname\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n`,
    whole('name0123456789'),
  ],
  [
    'a letter in two chunks',
    `${OK}transfer-encoding: chunked\r\n\r\n1\r\n\xc3\r\n1\r\n\xab\r\n0\r\n\r\n`,
    whole('ë'),
  ],
  ['the end of its connection', `${OK}Connection: Close\r\ncontent-length: 1\r\n\r\nx`, whole('x', 0)],
  ['five seconds more', `${OK}keep-alive: timeout=5\r\ncontent-length: 1\r\n\r\nx`, whole('x', 4_000)],
  ['an hour more', `${OK}keep-alive: max=9, timeout=3600\r\ncontent-length: 1\r\n\r\nx`, whole('x')],
  ['a head within its body', `${OK}content-length: 25\r\n\r\n${OK}a: b\r\n\r\n`, whole(`${OK}a: b\r\n\r\n`)],
]

test.each(ANSWERS)('an answer with %s is read, whatever pieces it comes in', (_name, text, answer) => {
  const isBinary = text.includes('\xc3')
  const bytes = Buffer.from(text, isBinary ? 'latin1' : 'utf8')
  for (const size of [1, 2, 3, 7, 19, bytes.length]) {
    const taken = readIn(size, bytes)
    expect(taken.at(-1)).toEqual(answer)
    expect(taken.slice(0, -1).every((one) => one === null)).toBe(true)
  }
})

const UNREADABLE: readonly [string, string][] = [
  ['another protocol', 'SSH-2.0-OpenSSH\r\n\r\n'],
  ['HTTP/1.0, which ends with its connection', 'HTTP/1.0 200 OK\r\n\r\n'],
  ['no length', `${OK}content-type: text/plain\r\n\r\nname`],
  ['two lengths', `${OK}content-length: 1\r\ncontent-length: 4\r\n\r\nname`],
  ['a length and chunks', `${OK}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\nname`],
  ['a length below nothing', `${OK}content-length: -4\r\n\r\nname`],
  ['a length beyond 64 MiB', `${OK}content-length: 67108865\r\n\r\n`],
  ['a coding that nobody asked for', `${OK}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`],
  ['more than its length', `${OK}content-length: 3\r\n\r\nname`],
  ['a second answer behind it', `${OK}content-length: 1\r\n\r\nx${OK}content-length: 1\r\n\r\ny`],
  ['a chunk without a size', `${OK}transfer-encoding: chunked\r\n\r\nname\r\n0\r\n\r\n`],
  ['a chunk longer than its size', `${OK}transfer-encoding: chunked\r\n\r\n3\r\nname\r\n0\r\n\r\n`],
  ['something behind its last chunk', `${OK}transfer-encoding: chunked\r\n\r\n0\r\na: b\r\n\r\n`],
  ['a head without an end', `${OK}a: ${'b'.repeat(40_000)}`],
]

test.each(UNREADABLE)('an answer with %s is refused', (_name, text) => {
  const bytes = Buffer.from(text)
  expect(() => readIn(bytes.length, bytes)).toThrow()
  if (text.length < 1_000) expect(() => readIn(5, bytes)).toThrow()
})

test('one reader reads the answers of a connection one after the other', () => {
  const reader = new AnswerReader()
  for (const text of ['first', 'second']) {
    expect(reader.take(Buffer.from(`${OK}content-length: ${text.length}\r\n`))).toBeNull()
    expect(reader.take(Buffer.from(`\r\n${text}`))).toEqual(whole(text))
  }
})
