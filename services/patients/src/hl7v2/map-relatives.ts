import type { Hl7Message } from '@baton/fhir/hl7v2/message'
import type { ContactPoint, HumanName } from '../domain/patient.js'
import { nameIn } from './map-name.js'
import { contactPointsIn } from './map-telephone.js'

/** Somebody who belongs to a patient's life (NK1). */
export interface ToldRelative {
  readonly name: HumanName
  /** A code of HL7 v3 RoleCode. */
  readonly relationship: string
  readonly contactPoints: readonly ContactPoint[]
  readonly emergencyContact: boolean
}

/** HL7 table 0063 -> HL7 v3 RoleCode. What says nothing of how they are related is the next of kin that NK1 means. */
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  SPO: 'SPS',
  DOM: 'DOMPART',
  MTH: 'MTH',
  FTH: 'FTH',
  PAR: 'PRN',
  CHD: 'CHILD',
  DAU: 'DAU',
  SON: 'SON',
  BRO: 'BRO',
  SIS: 'SIS',
  SIB: 'SIB',
  GRD: 'GUARD',
  GRP: 'GRPRN',
  GCH: 'GRNDCHILD',
  FCH: 'CHLDFOST',
  SCH: 'STPCHLD',
  FND: 'FRND',
  EXF: 'EXT',
  NXT: 'NOK',
  MGR: 'NOK',
}
const NEXT_OF_KIN = 'NOK'

/** HL7 table 0131: emergency contact, in both of its spellings. */
const EMERGENCY: ReadonlySet<string> = new Set(['C', 'EC', 'E'])
/** Table 0063 holds it too. */
const EMERGENCY_RELATIONSHIPS: ReadonlySet<string> = new Set(['EMC', 'EC'])

const CONTACTS = { home: 5, work: 6, all: 40 } as const

/** NK1 -> the people of a patient; a line without a name names nobody. */
export function mapRelatives(message: Hl7Message): readonly ToldRelative[] {
  return message.all('NK1').flatMap((nk1): ToldRelative[] => {
    const name = nameIn(nk1.repetitions(2))
    if (!name) return []
    const code = nk1.text(3)?.toUpperCase() ?? ''
    return [
      {
        name,
        relationship: RELATIONSHIPS[code] ?? NEXT_OF_KIN,
        contactPoints: [...contactPointsIn(nk1, CONTACTS, 'home'), ...contactPointsIn(nk1, CONTACTS, 'work')],
        emergencyContact:
          EMERGENCY_RELATIONSHIPS.has(code) || EMERGENCY.has(nk1.text(7)?.toUpperCase() ?? ''),
      },
    ]
  })
}
