import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { read278 } from './x12-278.js'
import { readX12 } from './interchange.js'
import { X12Unreadable } from './segment.js'

const ISA =
  'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261124*1500*^*00501*000000001*0*T*:~'
const body = [
  'BHT*0007*11*HVTRACE*20261127*1005',
  'HL*1**20*1',
  'NM1*X3*2*SUMMIT*****PI*SUMMIT',
  'HL*2*1*21*1',
  'NM1*1P*2*HARBORVIEW*****XX*1234567893',
  'HL*3*2*22*1',
  'NM1*IL*1*DELGADO*ROSA****MI*SA1',
  'AAA*N**72*C',
  'HL*4*3*EV*1',
  'TRN*2*HVTRACE*11234567893',
  'TRN*1*PAYER77*9SUMMIT',
  'UM*HS*I*42*12:B**U',
  'HCR*A6*AUTH0001',
  'HI*LOI:34133-9',
  'HL*5*4*SS*0',
  'SV1*HC:G0299*0*UN*9',
  'HCR*A1*AUTH0001',
  'HSD*VS*9',
  'DTP*AAH*RD8*20261202-20270130',
]

function interchange(segments: readonly string[], { se = segments.length + 2 } = {}): string {
  const all = [
    ISA.slice(0, -1),
    'GS*HI*SENDER*RECEIVER*20261124*1500*1*X*005010X217',
    'ST*278*0001*005010X217',
    ...segments,
  ]
  return [...all, `SE*${se}*0001`, 'GE*1*1', 'IEA*1*000000001', ''].join('~\n')
}

function asRequest(segments: readonly string[]): readonly string[] {
  return segments.map((one) => one.replace('BHT*0007*11', 'BHT*0007*13'))
}

function with278(before: string, after: string): string {
  return interchange(body.map((one) => one.replace(before, after)))
}

test("a response is read: our trace, the payer's own, decisions, rejects with their loop, what it asks for", () => {
  const [transaction] = readX12(interchange(body))
  if (!transaction) throw new Error('nothing was read')
  expect(read278(transaction)).toMatchObject({
    kind: 'response',
    trace: 'HVTRACE',
    payerTrace: 'PAYER77',
    certification: 'I',
    decision: { action: 'A6', authorizationNumber: 'AUTH0001' },
    rejects: [{ level: '22', code: '72', followUp: 'C' }],
    asksFor: ['34133-9'],
    services: [
      { code: 'G0299', quantity: 9, from: '2026-12-02', to: '2027-01-30', decision: { action: 'A1' } },
    ],
  })
})

test.each([
  [
    'a wrong count',
    interchange(body, { se: 99 }),
    /segment 23 \(SE\), element SE01, position \d+: 21 is due and 99/,
  ],
  [
    'a parent that is not there',
    interchange(body.map((one) => one.replace('HL*4*3', 'HL*4*9'))),
    /segment 12 \(HL\), element HL02/,
  ],
  [
    'a composite with too much',
    interchange(body.map((one) => one.replace('12:B', '12:B:1:2'))),
    /segment 15 \(UM\), element UM04/,
  ],
  [
    'an ISA that is cut',
    interchange(body).replace('*ZZ*SENDER         ', '*ZZ*SENDER'),
    /segment 1 \(ISA\), element ISA06, position 35/,
  ],
  ['no action', with278('HCR*A6', 'HCR*'), /segment 16 \(HCR\), element HCR01.*missing/],
  [
    'no such day',
    with278('RD8*20261202-20270130', 'RD8*20261202-20270230'),
    /\(DTP\), element DTP03.*no such day/,
  ],
  [
    'days in the wrong order',
    with278('20261202-20270130', '20270130-20261202'),
    /DTP03.*ends before it begins/,
  ],
  ['a range that is one day', with278('RD8*20261202-20270130', 'RD8*20261202'), /DTP03.*another form/],
  ['a quantity in words', with278('HSD*VS*9', 'HSD*VS*NINE'), /\(HSD\), element HSD02.*a number is due/],
  ['a trace without its number', with278('TRN*2*HVTRACE', 'TRN*2*'), /\(TRN\), element TRN02.*missing/],
  ['a level that there is not', with278('HL*4*3*EV', 'HL*4*3*XX'), /segment 12 \(HL\), element HL03/],
  ['the same level twice', with278('HL*5*4', 'HL*4*3'), /\(HL\), element HL01, position \d+: another HL/],
  [
    'a wrong control number',
    interchange(body).replace('IEA*1*000000001', 'IEA*1*000000002'),
    /\(IEA\), element IEA02/,
  ],
  ['a wrong number of groups', interchange(body).replace('IEA*1', 'IEA*2'), /\(IEA\), element IEA01/],
  [
    'a group that is not closed',
    interchange(body).replace('GE*1*1~\n', ''),
    /\(IEA\).*a group was not closed/,
  ],
  ['a set that is not closed', interchange(body).replace(/SE\*\d+\*0001~\n/, ''), /\(GE\).*was not closed/],
  ['a set outside a group', interchange(body).replace(/GS.*?~\n/, ''), /segment 2 \(ST\).*outside a group/],
  [
    'a control number that two sets have',
    interchange(body).replace(/(ST\*[^]*SE\*\d+\*0001~\n)GE\*1/, '$1$1GE*2'),
    /segment 24 \(ST\), element ST02, position \d+: another set of this group/,
  ],
  [
    'a control number that two groups have',
    interchange(body).replace(/(GS\*[^]*GE\*1\*1~\n)IEA\*1/, '$1$1IEA*2'),
    /segment 25 \(GS\), element GS06, position \d+: another group of this interchange/,
  ],
  ['a set without a control number', interchange(body).replace('ST*278*0001', 'ST*278*'), /element ST02/],
  ['a component separator that separates elements', interchange(body).replace('*T*:~', '*T**~'), /\(ISA\)/],
  ['an ISA alone', interchange(body).slice(0, 106), /without IEA/],
  ['half of an ISA', interchange(body).slice(0, 60), /segment 1 \(ISA\), element ISA/],
  ['what is no segment', with278('HSD*VS*9', '??*1'), /this is no segment/],
  ['a 278 without BHT', interchange(body.slice(1)), /\(ST\).*BHT is missing/],
  ['no end', interchange(body).replace(/IEA.*/s, ''), /without IEA/],
  [
    'a terminator that is missing',
    interchange(body).replace('HL*1**20*1~', 'HL*1**20*1'),
    /segment 5 \(HL\), position \d+: its terminator is missing/,
  ],
  [
    'a terminator that is missing on one line',
    interchange(body, { se: body.length + 1 }).replace('HL*1**20*1~\n', 'HL*1**20*1'),
    /\(HL\), element HL04|\(HL\), element HL05/,
  ],
  ['no loop at all', interchange(body.slice(0, 1)), /segment 4 \(BHT\).*level 20, is missing/],
  [
    'a payer within another loop',
    with278('HL*2*1*21', 'HL*2*1*20'),
    /\(HL\), element HL02.*stands in no other/,
  ],
  [
    'an event outside its patient',
    with278('HL*4*3*EV', 'HL*4*1*EV'),
    /\(HL\), element HL02.*level 22 or 23, and it stands in one of level 20/,
  ],
  ['a requester in no loop', with278('HL*2*1*21', 'HL*2**21'), /\(HL\), element HL02.*it stands in none/],
  [
    'loops out of order',
    interchange([...body.slice(0, 3), ...body.slice(5), ...body.slice(3, 5)]),
    /\(HL\), element HL02.*no HL before it/,
  ],
  [
    'a decision about a payer',
    with278('NM1*X3*2*SUMMIT*****PI*SUMMIT', 'HCR*A1'),
    /\(HCR\).*no place in a loop of level 20/,
  ],
  [
    'a service in the event',
    with278('HI*LOI:34133-9', 'SV1*HC:G0299'),
    /\(SV1\).*no place in a loop of level EV/,
  ],
  [
    'an unknown reject reason',
    with278('AAA*N**72*C', 'AAA*N**7*C'),
    /\(AAA\), element AAA03.*no code of its list/,
  ],
  ['no reject reason', with278('AAA*N**72*C', 'AAA*N'), /\(AAA\), element AAA03.*missing/],
  ['an unknown follow-up', with278('AAA*N**72*C', 'AAA*N**72*Q'), /\(AAA\), element AAA04/],
  ['a request without its event', interchange(asRequest(body.slice(0, 8))), /\(HL\).*level EV, is missing/],
  [
    'a request without what is asked',
    interchange(asRequest(body.filter((one) => !one.startsWith('UM')))),
    /\(HL\).*UM is missing/,
  ],
  ['a segment that is too long', with278('HCR*A1*AUTH0001', 'HCR*A1*AUTH0001***X'), /\(HCR\), element HCR05/],
  [
    'a request of nobody',
    interchange(asRequest(body.filter((one) => !/^(AAA|NM1\*IL)/.test(one)))),
    /\(HL\), position \d+: NM1 is missing/,
  ],
  [
    'a set of another version than its group',
    interchange(body).replace('ST*278*0001*005010X217', 'ST*278*0001*005010X216'),
    /segment 3 \(ST\), element ST03, position \d+: 005010X217 is due/,
  ],
  [
    'a review in a group of claims',
    interchange(body).replace('GS*HI', 'GS*HC'),
    /segment 2 \(GS\), element GS01, position \d+: HI is due/,
  ],
  [
    'a group without a version',
    interchange(body).replace('X*005010X217', 'X*'),
    /segment 2 \(GS\), element GS08/,
  ],
  [
    'an interchange in another',
    interchange(body).replace(/GE[^]*/, '') + interchange(body),
    /segment 24 \(ISA\), position \d+: the interchange before/,
  ],
  [
    'an acknowledgement inside a group',
    interchange(body).replace(/(GS.*?~\n)/, '$1TA1*000000001*261124*1500*A*000~\n'),
    /segment 3 \(TA1\), position \d+: it stands inside/,
  ],
  ['another format', '{"resourceType":"Bundle"}', /an interchange begins with ISA/],
])('%s is refused with its segment and position', (_, text, message) => {
  expect(() => readX12(text).map(read278)).toThrow(X12Unreadable)
  expect(() => readX12(text).map(read278)).toThrow(message)
})

test('separators are those of ISA, whatever they are', () => {
  const other = interchange(body).replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', "'")
  expect(readX12(other).map(read278)).toEqual(readX12(interchange(body)).map((one) => ({ ...read278(one) })))
})

test('an acknowledgement of the interchange before its groups is no transaction and no fault', () => {
  const acknowledged = interchange(body).replace('~\nGS', '~\nTA1*000000001*261124*1500*A*000~\nGS')
  expect(readX12(acknowledged).map(read278)).toEqual(readX12(interchange(body)).map(read278))
})

test('ends of lines are no matter, nor how many sets and interchanges a file holds', () => {
  const one = interchange(body)
  const crlf = one.replaceAll('\n', '\r\n')
  const inOneLine = one.replaceAll('\n', '')
  const lines = one.replaceAll('~\n', '\n')
  expect(crlf).not.toBe(one)
  for (const text of [crlf, inOneLine, lines]) {
    expect(readX12(text).map(read278)).toEqual(readX12(one).map(read278))
  }
  const two = one.replace(
    /(ST\*[^]*SE\*\d+\*)0001~\n/,
    (set) => set + set.replaceAll('0001~', '0002~').replace('*0001', '*0002'),
  )
  expect(readX12(two.replace('GE*1', 'GE*2') + crlf).map(read278)).toHaveLength(3)
})

test('property: whatever is cut or changed, it is read or refused, never anything else', () => {
  const text = interchange(body)
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(60), fc.string({ maxLength: 5 }), (at, cut, put) => {
      try {
        readX12(text.slice(0, at) + put + text.slice(at + cut)).map(read278)
        return true
      } catch (error) {
        return error instanceof X12Unreadable && error.segment > 0
      }
    }),
  )
})

const shared = new URL('../../../../../shared/data/x12/', import.meta.url)
const files = list(shared)

test('files of other authors are read, or refused with segment and position', () => {
  if (files.length === 0) return void console.warn('skipped: ../shared/data/x12 is not at hand')
  for (const name of files) {
    const text = readFileSync(new URL(name, shared), 'utf8')
    try {
      expect(readX12(text).length).toBeGreaterThan(0)
    } catch (error) {
      expect([name, String(error)]).toEqual([
        name,
        expect.stringMatching(/segment \d+ \([A-Z0-9]+\).*position \d+/),
      ])
    }
  }
})

function list(folder: URL): readonly string[] {
  try {
    const plain = readdirSync(folder).filter((name) => name.endsWith('.edi'))
    return [...plain, ...readdirSync(new URL('malformed/', folder)).map((name) => `malformed/${name}`)]
  } catch {
    return []
  }
}
