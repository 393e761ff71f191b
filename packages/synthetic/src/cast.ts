import type { Bundle } from './bundle.js'
import { chartBundle, type Chart } from './chart.js'
import type { Person } from './person.js'
import type { Stay } from './stay.js'
import { diagnoses, places, type PayerCode } from './vocabulary.js'

const [rochester] = places

/** Rosa Delgado of scenario S1, as far as identity goes. */
export const rosa = { mrn: 'HV-100234', memberId: 'SA778812034', payer: 'SUMMIT' as const }

/** The instant Rosa leaves hospital: the story's start. */
export const rosaDischargedAt = '2026-11-24T14:05:00-05:00'

const index: Stay = {
  class: 'IMP',
  start: '2026-11-18T15:20:00-05:00',
  reason: diagnoses.heartFailure,
}

/** Two emergency visits count for LACE's E; the one of 18 November led to the stay, the one of March is too old. */
const rosaBefore: readonly Stay[] = [
  emergency('2026-03-02T20:00:00-05:00', '2026-03-02T23:30:00-05:00'),
  emergency('2026-07-09T18:40:00-04:00', '2026-07-09T22:15:00-04:00'),
  emergency('2026-09-21T03:10:00-04:00', '2026-09-21T08:45:00-04:00'),
  {
    class: 'AMB',
    start: '2026-10-06T10:00:00-04:00',
    end: '2026-10-06T10:30:00-04:00',
    reason: diagnoses.copd,
  },
  emergency('2026-11-18T10:50:00-05:00', '2026-11-18T15:20:00-05:00'),
]

const rosaChart: Chart = {
  person: person({ ...rosa, name: 'Rosa Delgado', gender: 'female', birthDate: '1952-06-14', phone: '34' }),
  diagnoses: [diagnoses.heartFailure, diagnoses.copd],
  stays: [...rosaBefore, index],
}

/** The people of the scenarios of this release, in hospital or at home on the morning of the story. */
export const cast: readonly Chart[] = [
  rosaChart,
  chart(
    {
      mrn: 'HV-100301',
      name: 'Marcus Bell',
      gender: 'male',
      birthDate: '1990-02-11',
      payer: 'BRIGHT',
      phone: '01',
    },
    [diagnoses.opioidUse],
  ),
  chart(
    {
      mrn: 'HV-100302',
      name: 'Linh Tran',
      gender: 'female',
      birthDate: '1997-05-20',
      payer: 'BRIGHT',
      phone: '02',
      language: ['vi', 'Vietnamese'],
    },
    [diagnoses.diabetes],
  ),
  chart(
    {
      mrn: 'HV-100303',
      name: 'Walter Jensen',
      gender: 'male',
      birthDate: '1938-09-03',
      payer: 'SUMMIT',
      phone: '03',
    },
    [diagnoses.lungMetastasis],
  ),
  chart(
    {
      mrn: 'HV-100304',
      name: 'Priya Nair',
      gender: 'female',
      birthDate: '1974-01-28',
      payer: 'KEYSTONE',
      phone: '04',
    },
    [diagnoses.atrialFibrillation],
  ),
  chart(
    {
      mrn: 'HV-100305',
      name: 'George Okafor',
      gender: 'male',
      birthDate: '1947-08-17',
      payer: 'SUMMIT',
      phone: '05',
    },
    [diagnoses.atrialFibrillation, diagnoses.hypertension],
  ),
  chart(
    {
      mrn: 'HV-100306',
      name: 'Henry Kowalski',
      gender: 'male',
      birthDate: '1958-03-30',
      payer: 'SUMMIT',
      phone: '06',
    },
    [diagnoses.copd],
  ),
  chart(
    {
      mrn: 'HV-100307',
      name: 'Aaliyah Brooks',
      gender: 'female',
      birthDate: '2002-07-07',
      payer: 'KEYSTONE',
      phone: '07',
    },
    [diagnoses.depression],
  ),
  chart(
    {
      mrn: 'HV-100308',
      name: 'Diego Ramirez',
      gender: 'male',
      birthDate: '2017-04-25',
      payer: 'BRIGHT',
      phone: '08',
      language: ['es', 'Spanish'],
    },
    [diagnoses.cerebralPalsy],
  ),
]

/** Rosa's chart at discharge: the same stay, now finished, home on 24 November 14:05 Eastern. */
export function dischargeBundle(): Bundle {
  const finished: Stay = { ...index, end: rosaDischargedAt, disposition: 'home' }
  return chartBundle({ ...rosaChart, stays: [finished] })
}

/** The record number of George Okafor of scenario S6. */
export const george = 'HV-100305'

/** When George goes home: Friday 4 December 2026. */
export const georgeDischargedAt = '2026-12-04T14:00:00-05:00'

/** George's chart after a stay of five days. */
export function dischargedGeorge(): Bundle {
  const start = '2026-11-29T16:20:00-05:00'
  const stay = { class: 'IMP', start, end: georgeDischargedAt, disposition: 'home' } as const
  return chartBundle({ ...memberOf(george), stays: [{ ...stay, reason: diagnoses.atrialFibrillation }] })
}

/** The record number of Henry Kowalski of scenario S7. */
export const henry = 'HV-100306'

/** Henry's chart on 4 December 2026: an inpatient since the second, in hospital at home. */
export function admittedHenry(): Bundle {
  return chartBundle({
    ...memberOf(henry),
    stays: [{ class: 'IMP', start: '2026-12-02T18:00:00-05:00', reason: diagnoses.copd }],
  })
}

function memberOf(mrn: string): Chart {
  const found = cast.find(({ person }) => person.mrn === mrn)
  if (!found) throw new Error(`${mrn} is not in the cast.`)
  return found
}

interface CastMember {
  readonly mrn: string
  readonly name: string
  readonly gender: Person['gender']
  readonly birthDate: string
  readonly payer: PayerCode
  readonly phone: string
  readonly language?: Person['language']
  readonly memberId?: string
}

function chart(member: CastMember, problems: Chart['diagnoses']): Chart {
  const [reason] = problems
  const checkUp = '2026-09-15T09:30:00-04:00'
  const stays: Stay[] = reason
    ? [{ class: 'AMB', start: checkUp, end: '2026-09-15T10:00:00-04:00', reason }]
    : []
  return { person: person(member), diagnoses: problems, stays }
}

function person(member: CastMember): Person {
  const [given = '', family = ''] = member.name.split(' ')
  const language = member.language ?? (['en', 'English'] as const)
  return {
    mrn: member.mrn,
    given,
    family,
    gender: member.gender,
    birthDate: member.birthDate,
    place: rochester,
    language,
    interpreterNeeded: language[0] !== 'en',
    payer: member.payer,
    memberId: member.memberId ?? `${member.payer.slice(0, 2)}${member.mrn.slice(3)}000`,
    phoneSuffix: member.phone,
  }
}

function emergency(start: string, end: string): Stay {
  return { class: 'EMER', start, end, reason: diagnoses.heartFailure }
}
