import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PasCase } from '../pas/case.js'
import { read278 } from './x12-278.js'
import { write278Request, write278Response } from './x12-278-write.js'
import { readX12 } from './interchange.js'

const at = new Date('2026-11-24T20:00:00Z')
const envelope = { sender: 'BATON', receiver: 'SUMMIT', controlNumber: 42, at, isTest: true }
const request: PasCase = {
  trace: 'HVABCDEFGHIJKLMNOPQRST',
  originator: '11234567893',
  baseUrl: 'https://baton.example/fhir',
  claimId: 'authorization_1',
  createdAt: at.toISOString(),
  expedited: true,
  patient: {
    id: 'p',
    family: 'Nuñez*Delgado',
    given: ['Rosa', 'María'],
    birthDate: '1952-06-14',
    gender: 'female',
  },
  coverage: { id: 'c', memberId: 'SA778812034' },
  insurer: { id: 'i', name: 'Summit Advantage', npi: null },
  provider: { id: 'o', name: 'Harborview', npi: '1234567893' },
  practitioner: null,
  diagnoses: ['I50.9', 'E11.65'].map((code) => ({ system: 'icd10', code, display: null })),
  lines: [
    {
      sequence: 1,
      service: { system: 'hcpcs', code: 'G0299', display: null },
      serviceType: '42',
      placeOfService: '12',
      quantity: 9,
      unit: 'visits',
      from: '2026-12-02',
      to: '2027-01-30',
    },
  ],
}

test('a request is the loops of 005010X217, each with its parent, with counts that agree', () => {
  const text = write278Request(request, { envelope, payerId: 'SUMMIT' })
  expect(text.split('~')).toEqual([
    'ISA*00*          *00*          *ZZ*BATON          *ZZ*SUMMIT         *261124*2000*^*00501*000000042*0*T*:',
    'GS*HI*BATON*SUMMIT*20261124*2000*1*X*005010X217',
    'ST*278*0001*005010X217',
    'BHT*0007*13*HVABCDEFGHIJKLMNOPQRST*20261124*2000',
    'HL*1**20*1',
    'NM1*X3*2*Summit Advantage*****PI*SUMMIT',
    'HL*2*1*21*1',
    'NM1*1P*2*Harborview*****XX*1234567893',
    'HL*3*2*22*1',
    'NM1*IL*1*Nunez Delgado*Rosa*Maria***MI*SA778812034',
    'DMG*D8*19520614*F',
    'HL*4*3*EV*1',
    'TRN*1*HVABCDEFGHIJKLMNOPQRST*11234567893',
    'UM*HS*I*42*12:B**U',
    'HI*ABK:I509*ABF:E1165',
    'HL*5*4*SS*0',
    'TRN*1*HVABCDEFGHIJKLMNOPQRST-1*11234567893',
    'UM*HS*I*42',
    'DTP*472*RD8*20261202-20270130',
    'SV1*HC:G0299**UN*9',
    'HSD*VS*9',
    'SE*20*0001',
    'GE*1*1',
    'IEA*1*000000042',
    '',
  ])
})

test('an update, a cancellation and an inquiry say so, and name what they are about', () => {
  const previousTrace = 'HVBEFORE'
  const read = (change: PasCase['change'], isInquiry = false) => {
    const changed = change ? { ...request, change } : request
    const [one] = readX12(write278Request(changed, { envelope, payerId: 'SUMMIT', isInquiry }))
    if (!one) throw new Error('nothing was written')
    return { ...read278(one), guide: one.guide }
  }
  expect(read({ kind: 'UPDATE', previousTrace })).toMatchObject({
    kind: 'request',
    certification: 'S',
    previousTrace,
  })
  expect(read({ kind: 'CANCEL', previousTrace })).toMatchObject({
    kind: 'cancellation',
    certification: '3',
    previousTrace,
  })
  expect(read(undefined, true)).toMatchObject({ kind: 'inquiry', guide: '005010X215' })
})

const word = fc.string({ maxLength: 12 })
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
const iso = (date: Date): string => date.toISOString().slice(0, 10)

test('property: whatever stands in names and codes, a request is read again as it was meant', () => {
  const line = fc.record({
    code: fc.stringMatching(/^[A-Z]\d{4}$/),
    quantity: fc.integer({ min: 1, max: 999 }),
    from: day,
  })
  fc.assert(
    fc.property(
      word,
      fc.array(word, { maxLength: 3 }),
      fc.array(line, { minLength: 1, maxLength: 6 }),
      (family, given, lines) => {
        const written = write278Request(
          {
            ...request,
            patient: { ...request.patient, family, given },
            lines: lines.map(({ code, quantity, from }, index) => ({
              ...(request.lines[0] as PasCase['lines'][number]),
              sequence: index + 1,
              service: { system: 'hcpcs', code, display: null },
              quantity,
              from: iso(from),
              to: iso(from),
            })),
          },
          { envelope, payerId: 'SUMMIT' },
        )
        const [review] = readX12(written).map(read278)
        expect(review?.memberId).toBe('SA778812034')
        expect(review?.services.map(({ code, quantity, from }) => ({ code, quantity, from }))).toEqual(
          lines.map(({ code, quantity, from }) => ({ code, quantity, from: iso(from) })),
        )
      },
    ),
  )
})

test('property: a response is read again as it was written', () => {
  const service = fc.record({
    code: fc.stringMatching(/^[A-Z]\d{4}$/),
    quantity: fc.option(fc.integer({ min: 1, max: 99 })),
    action: fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A6', 'C', 'CT', 'NA'),
    number: fc.option(fc.stringMatching(/^[A-Z0-9]{1,12}$/)),
    from: fc.option(day),
  })
  const reject = fc.record({
    level: fc.constantFrom('20' as const, '21' as const, '22' as const, 'EV' as const),
    code: fc.constantFrom('42', '72', '15'),
    followUp: fc.constantFrom('C', 'P', 'R'),
  })
  fc.assert(
    fc.property(
      fc.array(service, { maxLength: 5 }),
      fc.array(reject, { maxLength: 3 }),
      (services, rejects) => {
        const text = write278Response({
          envelope,
          trace: request.trace,
          originator: '1',
          payerTrace: 'P1',
          payer: { id: 'SUMMIT', name: 'Summit' },
          rejects,
          services: services.map(({ code, quantity, action, number, from }, index) => ({
            trace: `${request.trace}-${index + 1}`,
            code,
            quantity,
            decision: { action, authorizationNumber: number, reason: null },
            from: from ? iso(from) : null,
            to: from ? iso(from) : null,
            note: null,
          })),
        })
        const [review] = readX12(text).map(read278)
        expect(review).toMatchObject({ kind: 'response', trace: request.trace, payerTrace: 'P1' })
        expect(review?.rejects).toHaveLength(rejects.length)
        expect(
          review?.services.map(({ decision, from }) => [
            decision?.action,
            decision?.authorizationNumber,
            from,
          ]),
        ).toEqual(services.map(({ action, number, from }) => [action, number, from ? iso(from) : null]))
      },
    ),
  )
})
