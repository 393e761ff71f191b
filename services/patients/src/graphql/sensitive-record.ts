import { isPart2Label } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { GraphQLResolveInfo } from 'graphql'
import { opensType } from '../domain/consent.js'
import { PART2_NOTICE } from '../domain/part2-notice.js'
import type { Context } from './context.js'

interface Labelled {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly sensitivity?: Sensitivity
}

/** What travels with a record that may be protected: its label, the notice of 42 CFR 2.32, and the consent. */
export const sensitiveRecord = {
  sensitivity: ({ sensitivity }: Labelled) => sensitivity ?? 'NONE',
  part2Notice: (record: Labelled) => (isPart2(record) ? PART2_NOTICE : null),
  async consentCopy(record: Labelled, _: object, { loaders }: Context, info: GraphQLResolveInfo) {
    if (!isPart2(record)) return null
    const consents = await loaders.part2Consents.load(record.patientId)
    const inForce = consents.find(
      (one) => one.kind === record.sensitivity && opensType(one, info.parentType.name),
    )
    if (inForce) return inForce
    const copies = await loaders.consentsOfCopies.load(record.id)
    return copies.find(({ version }) => version === record.version)?.consent ?? null
  },
}

function isPart2({ sensitivity }: Labelled): boolean {
  return isPart2Label(sensitivity ?? 'NONE')
}
