import type { Resolvers } from './__generated__/resolvers.js'
import { Measure } from './measure.js'
import { MeasureCase } from './measure-case.js'
import { MeasureResult } from './measure-result.js'
import { Patient } from './patient.js'
import { Query } from './query.js'

/** Every resolver of this subgraph. */
export const resolvers = { Query, Patient, Measure, MeasureResult, MeasureCase } satisfies Resolvers
