/** A partner agency of the cast, with the id that the synthetic population creates it under. */
export interface AgencySeed {
  readonly code: string
  readonly id: string
  readonly name: string
}

/** The partner agencies of domain.md 10.2, by code. */
export const AGENCIES = {
  harbor: { code: 'harbor', id: 'agency_01jc000000e00800000000000f', name: 'Harbor Food Pantry' },
  mercy: { code: 'mercy', id: 'agency_01jc000000e00800000000000g', name: 'Mercy Pantry' },
  northgate: { code: 'northgate', id: 'agency_01jc000000e00800000000000h', name: 'Northgate Recovery' },
  cardiology: { code: 'cardiology', id: 'agency_01jc000000e00800000000000j', name: 'City Cardiology' },
} as const satisfies Record<string, AgencySeed>
