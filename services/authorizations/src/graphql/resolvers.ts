import { Authorization, DeadLetter, Payer } from './authorization.js'
import { Mutation } from './mutation.js'
import { Patient } from './patient.js'
import { Query } from './query.js'
import { AuthorizationDeadline, Determination, ServiceLine } from './service-line.js'

/** All resolvers of this subgraph. */
export const resolvers = {
  Query,
  Mutation,
  Authorization,
  AuthorizationDeadline,
  DeadLetter,
  Determination,
  Patient,
  Payer,
  ServiceLine,
}
