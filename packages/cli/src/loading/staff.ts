import { PERSONAS } from '@baton/auth/personas'

/** A practitioner to put into the staff directory, under the id that their persona signs in with. */
export interface StaffMember {
  readonly id: string
  readonly name: { readonly family: string; readonly given: readonly string[] }
  readonly roles: readonly string[]
  readonly email: string
  readonly mobile: string
}

/** Everybody of the cast who works here. */
export const staff: readonly StaffMember[] = Object.values(PERSONAS)
  .filter((persona) => persona.kind === 'staff')
  .map((persona, index) => {
    const [given = '', family = ''] = persona.displayName.split(' ')
    const email = `${given}.${family}@baton.example`.toLowerCase()
    const mobile = `+1212555${String(200 + index).padStart(4, '0')}`
    return { id: persona.id, name: { family, given: [given] }, roles: persona.roles, email, mobile }
  })
