import { expect, test } from '@jest/globals'
import { writeAck } from './ack.js'
import { splitHl7 } from './file.js'
import { readHl7, type Hl7Message } from './message.js'
import { FrameTooLong, mllpFrame, MllpReader } from './mllp.js'
import { decodeHl7 } from './charset.js'
import { readHl7Time } from './time.js'

function message(text: string): Hl7Message {
  const read = readHl7(text)
  if (!read.ok) throw new Error(read.reason)
  return read.message
}

const HEADER = 'MSH|^~\\&|ADT|HOSP|BATON|US|202611241405-0500||ADT^A03^ADT_A03|M1|P|2.5.1'

test.each(['\r', '\n', '\r\n'])('segments end with %j', (end) => {
  const read = message([HEADER, 'EVN|A03|202611241405', 'PID|1||HV-1^^^HV^MR~9^^^SSA^SS', ''].join(end))
  expect(read.segments.map(({ name }) => name)).toEqual(['MSH', 'EVN', 'PID'])
  expect([read.type, read.controlId]).toEqual(['ADT^A03', 'M1'])
  const ids = read
    .first('PID')
    ?.repetitions(3)
    .map((id) => [id.text(1), id.text(4), id.text(5)])
  expect(ids).toEqual([
    ['HV-1', 'HV', 'MR'],
    ['9', 'SSA', 'SS'],
  ])
})

test('a message names its own separators and escapes them', () => {
  const read = message(
    'MSH#*!$%#ADT#HOSP#####SIU*S12#7#P#2.3\rNTE#1##A $F$ B $S$ C $T$ D $R$ E $E$ F$.br$G $X48$ $H$bold$N$',
  )
  expect(read.type).toBe('SIU^S12')
  expect(read.first('NTE')?.text(3)).toBe('A # B * C % D ! E $ F\nG H bold')
})

const named = (charset: string) => `${HEADER}${'|'.repeat(6)}${charset}`

test.each([
  ['8859/2', 'W\\XA3\\ODEK', 'WŁODEK'],
  ['8859/1', 'W\\XA3\\ODEK', 'W£ODEK'],
  ['UNICODE UTF-8', '\\XC581\\UKASZ', 'ŁUKASZ'],
  ['', '\\XC581\\UKASZ', 'ŁUKASZ'],
  ['', 'JOS\\XE9\\', 'JOSé'],
  ['UNICODE UTF-8', 'JOS\\XE9\\', 'JOSé'],
  ['ASCII', 'JOS\\XE9\\', 'JOSé'],
  ['8859/2~8859/1', 'W\\XA3\\ODEK', 'WŁODEK'],
])('bytes that are escaped under %j are of the set of MSH-18: %s', (charset, sent, read) => {
  expect(
    message(`${named(charset)}\rNTE|1||${sent}`)
      .first('NTE')
      ?.text(3),
  ).toBe(read)
})

test.each([
  ['A\\.sk3\\B\\.sk\\C', 'A   B C'],
  ['C:\\temp\\file', 'C:\\temp\\file'],
  ['a\\b\\T\\c', 'a\\b&c'],
  ['\\X4\\ and \\q\\', '\\X4\\ and \\q\\'],
  ['one\\.br\\two\\.sp2\\three', 'one\ntwo\nthree'],
  ['\\H\\bold\\N\\\\Zab\\\\C2842\\', 'bold'],
])('%s is read as what it says, and what is no escape stays', (sent, read) => {
  expect(message(`${HEADER}\rNTE|1||${sent}`).first('NTE')?.text(3)).toBe(read)
})

test.each([
  ['MSH|^~|', 'B&B \\T\\', 'MSH|^~|'],
  ['MSH|^~\\|', 'B&B \\S\\', 'MSH|^~\\|'],
])('a message without escapes or subcomponents names no signs of them: %s', (begin, sent, answered) => {
  const read = message(`${HEADER.replace('MSH|^~\\&|', begin)}\rNTE|1||${sent}^x`)
  expect(read.first('NTE')?.text(3)).toBe(begin.includes('\\') ? 'B&B ^' : sent)
  const ack = { code: 'AE', reason: 'a^b & c', errorCode: '101', id: 'A1', at: new Date(0) } as const
  expect(writeAck(read, ack).startsWith(answered)).toBe(true)
  expect(message(writeAck(read, ack)).first('MSA')?.text(3)).toBe(
    begin.includes('\\') ? ack.reason : 'a b & c',
  )
})

test('each message of a batch is read in its own character set', () => {
  const [one, other] = [`${named('8859/1')}\rNTE|1||JOSÉ`, `${named('UNICODE UTF-8')}\rNTE|1||ŁUKASZ`]
  const bytes = Buffer.concat([
    Buffer.from(`BHS|^~\\&\r${one}\r`, 'latin1'),
    Buffer.from(`${other}\rBTS|2`, 'utf8'),
  ])
  const { messages } = splitHl7(decodeHl7(bytes))
  expect(messages.map((text) => message(text).first('NTE')?.text(3))).toEqual(['JOSÉ', 'ŁUKASZ'])
})

test('two double quotes say that a value is gone; nothing says nothing', () => {
  const pid = message(`${HEADER}\rPID|1||7||""||""`).first('PID')
  expect([pid?.text(5), pid?.isDeleted(5), pid?.text(6), pid?.isDeleted(6)]).toEqual([
    null,
    true,
    null,
    false,
  ])
})

test.each([
  ['', 'The message is empty.'],
  ['EVN|A01', 'The message does not begin with MSH.'],
  ['MSH|', 'MSH-1 and MSH-2 do not name the separators of the message.'],
  ['MSH|^|A', 'MSH-1 and MSH-2 do not name the separators of the message.'],
  ['MSH|^^\\&|A', 'MSH-1 and MSH-2 name separators that are not different signs.'],
  [
    `${HEADER}\rfree text that broke out of its field`,
    'Line 2 is no segment: it does not begin with a name.',
  ],
])('%j is no message', (text, reason) => {
  expect(readHl7(text)).toEqual({ ok: false, reason })
})

const BATCH = ['FHS|^~\\&', 'BHS|^~\\&', HEADER, 'EVN|A03', HEADER, 'EVN|A03', 'BTS|2', 'FTS|1']

test.each([
  ['a whole file', BATCH, { messages: 2, strays: 0, countFaults: [], notes: [] }],
  [
    'no trailers',
    BATCH.slice(0, 6),
    {
      messages: 2,
      strays: 0,
      countFaults: [],
      notes: ['The batch has no trailer (BTS).', 'The file has no trailer (FTS).'],
    },
  ],
  [
    'a wrong count',
    [...BATCH.slice(0, 6), 'BTS|3', 'FTS|1'],
    {
      messages: 2,
      strays: 0,
      countFaults: ['The trailer of the batch says 3 messages, but 2 came.'],
      notes: [],
    },
  ],
  [
    'a message without its header',
    ['BHS|^~\\&', 'EVN|A04', 'PID|1', 'BTS|1'],
    {
      messages: 0,
      strays: 1,
      countFaults: ['The trailer of the batch says 1 messages, but 0 came.'],
      notes: [],
    },
  ],
  [
    'a trailer alone',
    [HEADER, 'BTS|1'],
    { messages: 1, strays: 0, countFaults: [], notes: ['A batch has no header (BHS).'] },
  ],
] as const)('%s is taken apart', (_, lines, expected) => {
  const file = splitHl7(lines.join('\n'))
  expect({ ...file, messages: file.messages.length, strays: file.strays.length }).toEqual({
    ...expected,
    batch: true,
  })
})

test.each([
  ['20261124140512.25-0500', { local: '2026-11-24T14:05:12', offset: '-05:00', precision: 'instant' }],
  ['202611241405', { local: '2026-11-24T14:05:00', offset: null, precision: 'instant' }],
  ['20261124', { local: '2026-11-24T00:00:00', offset: null, precision: 'day' }],
  ['195203', { local: '1952-03-01T00:00:00', offset: null, precision: 'month' }],
  ['1952', { local: '1952-01-01T00:00:00', offset: null, precision: 'year' }],
  ['20260230', null],
  ['2026112425', null],
  ['yesterday', null],
])('%s as a time', (text, expected) => {
  expect(readHl7Time(text)).toEqual(expected)
})

test('an acknowledgement goes back to the sender and names the message', () => {
  const ack = {
    code: 'AE',
    reason: 'PID-3 | is empty',
    errorCode: '101',
    id: 'A1',
    at: new Date('2026-11-24T19:05:00Z'),
  } as const
  expect(writeAck(message(HEADER), ack).split('\r')).toEqual([
    'MSH|^~\\&|BATON|US|ADT|HOSP|20261124190500+0000||ACK^A03^ACK|A1|P|2.5.1',
    'MSA|AE|M1|PID-3 \\F\\ is empty',
    'ERR|||101^^HL70357|E|||PID-3 \\F\\ is empty',
    '',
  ])
})

test('an acknowledgement is escaped for the separators of the message that it answers', () => {
  const sent = message('MSH#*~!%#ADT#HOSP#BATON#US#202611241405##ADT*A99#M1#P#2.5')
  const reason = 'ADT^A99 is 100 % not | handled #1! \\ *~'
  const ack = { code: 'AR', reason, errorCode: '201', id: 'A1', at: new Date(0) } as const
  const answer = message(writeAck(sent, ack))
  expect(answer.first('MSA')?.text(3)).toBe(reason)
  expect(answer.first('ERR')?.text(7)).toBe(reason)
})

test('frames are found in whatever pieces they come, and a frame without end is refused', () => {
  const reader = new MllpReader(100)
  const bytes = Buffer.concat([Buffer.from('noise'), mllpFrame('one'), mllpFrame('zwölf')])
  const frames = [...bytes].flatMap((byte) => [...reader.push(Buffer.from([byte]))])
  expect(frames.map(decodeHl7)).toEqual(['one', 'zwölf'])
  expect(() => [...reader.push(Buffer.from(`\u000b${'x'.repeat(101)}`))]).toThrow(FrameTooLong)
})

test('bytes that are no UTF-8 are read as ISO 8859-1', () => {
  expect(decodeHl7(Buffer.from([0x5a, 0xfc]))).toBe('Zü')
})
