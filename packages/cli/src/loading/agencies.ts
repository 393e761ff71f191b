import { AGENCIES } from '@baton/auth/agencies'

/** A partner agency of the story book and the services it offers. */
export interface AgencyToLoad {
  readonly id: string
  readonly name: string
  readonly hipaaStatus: 'COVERED_ENTITY' | 'NEITHER'
  readonly part2Program: boolean
  readonly service: { readonly name: string; readonly category: string; readonly needs: readonly string[] }
}

/** The four partners of the scenarios. */
export const agencies: readonly AgencyToLoad[] = [
  {
    id: AGENCIES.harbor.id,
    name: AGENCIES.harbor.name,
    hipaaStatus: 'NEITHER',
    part2Program: false,
    service: { name: 'Weekly food boxes', category: 'SOCIAL', needs: ['food-insecurity'] },
  },
  {
    id: AGENCIES.mercy.id,
    name: AGENCIES.mercy.name,
    hipaaStatus: 'NEITHER',
    part2Program: false,
    service: { name: 'Community meals', category: 'SOCIAL', needs: ['food-insecurity'] },
  },
  {
    id: AGENCIES.northgate.id,
    name: AGENCIES.northgate.name,
    hipaaStatus: 'COVERED_ENTITY',
    part2Program: true,
    service: { name: 'Opioid treatment program', category: 'SUBSTANCE_USE', needs: ['opioid-treatment'] },
  },
  {
    id: AGENCIES.cardiology.id,
    name: AGENCIES.cardiology.name,
    hipaaStatus: 'COVERED_ENTITY',
    part2Program: false,
    service: { name: 'Cardiology clinic', category: 'SPECIALTY', needs: ['cardiology'] },
  },
]
