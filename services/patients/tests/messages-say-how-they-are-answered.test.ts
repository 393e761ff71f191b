import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { decodeHl7 } from '@baton/fhir/hl7v2/charset'
import { mllpFrame, MllpReader } from '@baton/fhir/hl7v2/mllp'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { listenForMessages, type MllpListener } from '../src/mllp/listen-for-messages.js'
import { receiveFile } from '../src/operations/hl7v2/receive-file.js'
import { hl7v2Route } from '../src/routes/hl7v2.js'
import { asking } from './ask.js'
import { viewer } from '@baton/testing/viewers'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
let listener: MllpListener
beforeAll(async () => {
  patients = await testSubgraph(definition, { env: { HL7_ACKNOWLEDGMENTS: 'enhanced' } })
  listener = await listenForMessages(patients.deps, { host: '127.0.0.1', port: 0, tls: null })
})
afterAll(async () => {
  await listener.close()
  await patients.close()
})

/** A message whose header goes on to MSH-18. */
function message(control: string, tail: string, more: Partial<Parameters<typeof adt>[0]> = {}): string {
  const text = adt({
    event: 'A04',
    control,
    occurred: '20261118150000',
    mrn: `M-${control}`,
    visit: `V-${control}`,
    ...more,
  })
  return text.replace('|P|2.5.1', `|P|2.5.1|||${tail}`)
}

const GOOD = 'A04'
const UNKNOWN_EVENT = 'A60'
const NO_DAY = { pid: 'PID|1||M-9^^^HV^MR||DOE^JANE||19520231|F' }

test('whom the report of a message names is told to the log first; an acknowledgement names nobody', async () => {
  const send = (control: string, headers: IncomingHttpHeaders) =>
    hl7v2Route.handle(patients.deps, {
      path: '/hl7v2',
      headers,
      viewer: viewer('jo'),
      requestId: `request_${control}`,
      body: Buffer.from(message(control, 'AL|AL', { mrn: 'M-report' })),
      stream: Readable.from([]),
    })
  const logged = (control: string) =>
    patients.db.query(
      'select patient_id, viewer_id, operation, action, fields from access_log where request_id = $1',
      [`request_${control}`],
    )
  expect((await send('r1', {})).status).toBe(200)
  expect(await logged('r1')).toEqual([])
  const { body } = await send('r2', { accept: 'application/json' })
  const { messages } = body as { messages: readonly { patientId: string }[] }
  expect(await logged('r2')).toEqual([
    {
      patient_id: messages[0]?.patientId,
      viewer_id: viewer('jo').id,
      operation: 'receiveHl7v2',
      action: 'U',
      fields: ['InboundMessage.report'],
    },
  ])
})

test.each([
  ['AL and NE: kept', 'AL|NE', GOOD, {}, ['CA']],
  ['AL and AL: kept, then done', 'AL|AL', GOOD, {}, ['CA', 'AA']],
  ['AL and AL: kept in quarantine, then its fault', 'AL|AL', GOOD, NO_DAY, ['CA', 'AE']],
  ['AL and AL: not for us, and no more', 'AL|AL', UNKNOWN_EVENT, {}, ['CR']],
  ['NE and NE: nothing', 'NE|NE', GOOD, {}, []],
  ['ER and ER: nothing of what is good', 'ER|ER', GOOD, {}, []],
  ['ER and ER: only the fault', 'ER|ER', GOOD, NO_DAY, ['AE']],
  ['ER: only what is not for us', 'ER|NE', UNKNOWN_EVENT, {}, ['CR']],
  ['SU and SU: both of what is good', 'SU|SU', GOOD, {}, ['CA', 'AA']],
  ['SU and SU: no fault', 'SU|SU', GOOD, NO_DAY, ['CA']],
  ['only MSH-16: the original words', '|AL', GOOD, {}, ['AA']],
  ['neither: the original mode', '|', UNKNOWN_EVENT, {}, ['AR']],
])('a sender who asks for %s', async (name, tail, event, more, codes) => {
  const control = `k${name.replaceAll(/\W/g, '')}`.slice(0, 20)
  const [received] = await receive(patients, message(`${control}${codes.length}`, tail, { event, ...more }))
  const acks = received?.acknowledgments ?? []
  expect(acks.map((ack) => /\rMSA\|([A-Z]{2})\|/.exec(ack)?.[1])).toEqual(codes)
  for (const ack of acks) if (ack.includes('MSA|CA')) expect(ack).not.toContain('ERR|')
})

test('in the original mode, which holds unless told, every message is answered once, whatever it asks for', async () => {
  const deps = { ...patients.deps, acknowledges: 'original' as const }
  for (const [control, tail] of [
    ['o1', 'NE|NE'],
    ['o2', 'AL|NE'],
    ['o3', '|'],
  ] as const) {
    const how = { channel: 'MLLP', receivedBy: 'system:mllp' } as const
    const { acknowledgments } = await receiveFile(deps, message(control, tail), how)
    expect(acknowledgments.map((ack) => /\rMSA\|(.*)/.exec(ack)?.[1])).toEqual([`AA|${control}`])
  }
})

test('over MLLP each acknowledgement is a frame of its own, and a silent message holds up nobody', async () => {
  const socket = connect(listener.port, '127.0.0.1')
  await once(socket, 'connect')
  for (const [control, tail] of [
    ['f1', 'NE|NE'],
    ['f2', 'AL|AL'],
    ['f3', '|'],
  ] as const)
    socket.write(mllpFrame(message(control, tail)))
  const reader = new MllpReader(1_000_000)
  const found: string[] = []
  while (found.length < 3) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    for (const frame of reader.push(chunk)) found.push(frame.toString('utf8'))
  }
  expect(found.map((ack) => /\rMSA\|(.*)/.exec(ack)?.[1])).toEqual(['CA|f2', 'AA|f2', 'AA|f3'])
  socket.destroy()
})

const NAMED = 'PID|1||MRN^^^HV^MR||M\u00dcLLER^ZO\u00cb||19520301|F'
test.each([
  ['8859/1', 'latin1', 'M\u00dcLLER'],
  ['UNICODE UTF-8', 'utf8', 'M\u00dcLLER'],
  ['', 'utf8', 'M\u00dcLLER'],
  ['', 'latin1', 'M\u00dcLLER'],
  ['8859/1', 'utf8', 'M\u00c3\u009cLLER'], // what the header says holds, even where the bytes could be something else
] as const)('MSH-18 %s with bytes in %s is read as it says', async (charset, encoding, family) => {
  const mrn = `CS-${charset.replace(/\W/g, '')}-${encoding}`
  const text = message(`c${mrn}`, `||US|${charset}`, { pid: NAMED.replace('MRN', mrn) })
  const [received] = await receive(patients, decodeHl7(Buffer.from(text, encoding)))
  expect(received).toMatchObject({ status: 'ACCEPTED', reason: null })
  const [row] = await patients.db.query(
    `select name ->> 'family' as family from patient join patient_identifier own on own.patient_id = patient.id where value = $1`,
    [mrn],
  )
  expect(row).toEqual({ family })
})

test.each([
  ['ASCII', 'latin1', /^The message holds bytes that are no characters/],
  ['UNICODE UTF-8', 'latin1', /^The message holds bytes that are no characters/],
  ['ISO IR87', 'utf8', /^MSH-18 names a character set that is not read/],
] as const)('MSH-18 %s with other bytes (%s) waits in quarantine', async (charset, encoding, reason) => {
  const text = message(`w${charset}`, `||US|${charset}`, { pid: NAMED.replace('MRN', `W-${charset}`) })
  const [received] = await receive(patients, decodeHl7(Buffer.from(text, encoding)))
  expect(received).toMatchObject({ status: 'QUARANTINED', acknowledgment: 'AE' })
  expect(received?.reason).toMatch(reason)
})

test.each([
  ['little-endian', (bytes: Buffer) => bytes],
  ['big-endian', (bytes: Buffer) => bytes.swap16()],
] as const)('a message in UTF-16, %s, waits in quarantine, and its encoding is named', async (_, inOrder) => {
  const text = message('u16', '||US|UNICODE UTF-16', { pid: NAMED.replace('MRN', 'U-16') })
  for (const mark of ['', '\uFEFF']) {
    const bytes = inOrder(Buffer.from(mark + text, 'utf16le'))
    const received = await receive(patients, decodeHl7(bytes))
    expect(received).toMatchObject([
      {
        status: 'QUARANTINED',
        acknowledgment: 'AE',
        reason: 'The message is UTF-16, which is not read: send it as UNICODE UTF-8.',
      },
    ])
  }
})

test('allergies (AL1) are added once, with what the sender says of them, and leave as FHIR', async () => {
  const more = [
    'AL1|1|DA^Drug allergy^HL70127|7980^Penicillin G^RXNORM|SV^Severe^HL70128|Hives~Wheezing|20190304',
    'AL1|2|FA|^Peanut|MI|CODE16',
    'AL1|3|EA|999-99^Mold^RXNORM|U|',
    'AL1|4|DA||SV',
  ]
  const facts = { mrn: 'AL-1', visit: 'AL-1', more }
  const [first, again] = await receive(
    patients,
    message('al1', '|', facts),
    message('al2', '|', { ...facts, event: 'A08', occurred: '20261118160000' }),
  )
  expect(first?.effects).toContain('3 allergies added')
  expect(again?.effects.join()).not.toContain('allerg')
  const ask = asking(patients)
  const { patientByIdentifier } = await ask.read(
    viewer('jo'),
    `{ patientByIdentifier(system: "urn:baton:authority:HV", value: "AL-1") { allergies { edges { node {
       code { system code display } categories kind clinicalStatus criticality reactions { manifestation { display } severity } } } } } }`,
  )
  const seen = patientByIdentifier.allergies.edges.map(
    ({ node }: { node: { code: { display: string } } }) => node,
  )
  expect(seen).toEqual(
    expect.arrayContaining([
      {
        code: {
          system: 'http://www.nlm.nih.gov/research/umls/rxnorm',
          code: '7980',
          display: 'Penicillin G',
        },
        categories: ['medication'],
        kind: 'allergy',
        clinicalStatus: 'active',
        criticality: 'high',
        reactions: [
          { manifestation: { display: 'Hives' }, severity: 'severe' },
          { manifestation: { display: 'Wheezing' }, severity: 'severe' },
        ],
      },
      expect.objectContaining({
        code: { system: null, code: null, display: 'Peanut' },
        categories: ['food'],
      }),
      expect.objectContaining({ code: { system: null, code: null, display: 'Mold' } }),
    ]),
  )
})

test('escapes, line breaks, repetitions and other separators are read in every field', async () => {
  const text = message('esc', '|', {
    mrn: 'ESC-1',
    pid: 'PID|1||ESC-1^^^HV^MR~OTHER-1^^^LAB^PI||O\\T\\B\\S\\C\\F\\D\\R\\E\\E\\F\\X47\\^A\\.br\\B||19520301|F',
    more: ['ZPI|vendor\\F\\field|x', 'ZZZ'],
  })
  const [received] = await receive(patients, text)
  expect(received).toMatchObject({ status: 'ACCEPTED' })
  const [row] = await patients.db.query(
    `select name ->> 'family' as family, name -> 'given' ->> 0 as given, array(select value from patient_identifier own
       where own.patient_id = patient.id order by value) as numbers
       from patient where id = $1`,
    [received?.patientId],
  )
  expect(row).toEqual({
    family: 'O&B^C|D~E\\FG',
    given: expect.stringMatching(/^A\sB$/),
    numbers: ['ESC-1', 'OTHER-1'],
  })
})

test('a batch whose own counts are wrong says so, and every message of it goes in', async () => {
  const batch = [
    'FHS|^~\\&|A',
    'BHS|^~\\&|A',
    message('b1', '|'),
    message('b2', 'NE|NE'),
    'BTS|3',
    'FTS|2',
  ].join('\r')
  const { messages, notes, acknowledgments } = await receiveFile(patients.deps, batch, {
    channel: 'HTTP',
    receivedBy: 'system:test',
  })
  expect(messages.map(({ status }) => status)).toEqual(['ACCEPTED', 'ACCEPTED'])
  expect(notes).toEqual([
    'The trailer of the batch says 3 messages, but 2 came.',
    'The trailer of the file says 2 batches, but 1 came.',
  ])
  expect(acknowledgments).toHaveLength(1)
  expect(acknowledgments[0]).toMatch(
    /^BHS.*\rMSH[^\r]*\rMSA\|AA\|b1\rBTS\|1\|The trailer of the batch says 3 messages, but 2 came\. The trailer of the file says 2 batches, but 1 came\.\r$/,
  )
})
