import { Appeal, PeerToPeer } from './appeal.js'
import { Authorization, DeadLetter, Payer } from './authorization.js'
import { Mutation } from './mutation.js'
import { Patient } from './patient.js'
import { Query } from './query.js'
import { AuthorizationRequirement, PayerRule } from './requirement.js'
import { AuthorizationDeadline, Determination, ServiceLine } from './service-line.js'

/** All resolvers of this subgraph. */
export const resolvers = {
  Query,
  Mutation,
  Appeal,
  Authorization,
  AuthorizationDeadline,
  AuthorizationRequirement,
  DeadLetter,
  Determination,
  Patient,
  Payer,
  PayerRule,
  PeerToPeer,
  ServiceLine,
}
