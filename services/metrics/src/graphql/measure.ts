import { measureById } from '../measures/catalogue.js'
import type { MeasureResolvers } from './__generated__/resolvers.js'

/** A measure's fields. */
export const Measure: MeasureResolvers = {
  exceptions: ({ exceptions }) => exceptions ?? 'None.',
  __resolveReference: ({ id }) => measureById(id),
}
