import { measureByCode } from '../measures/catalogue.js'
import type { QualityProjectResolvers } from './__generated__/resolvers.js'

/** A project's fields. */
export const QualityProject: QualityProjectResolvers = {
  measure: ({ measureCode }) => measureByCode(measureCode),
  cycles: ({ id }, _, { loaders }) => loaders.cycles.load(id),
  rootCauses: ({ id }, _, { loaders }) => loaders.rootCauses.load(id),
}
