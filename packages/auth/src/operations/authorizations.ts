import type { Needs } from '../need.js'

/** The root fields of authorizations, alphabetical. */
export const authorizationOperations: Needs = {
  'Mutation.attachDocument': ['authorization', 'update'],
  'Mutation.cancelAuthorization': ['authorization', 'update'],
  'Mutation.createAuthorization': ['authorization', 'create'],
  'Mutation.recordUnits': ['determination', 'update'],
  'Mutation.retryDeadLetter': ['deadLetters', 'update'],
  'Mutation.submitAuthorization': ['authorization', 'sign'],
  'Mutation.withdrawAuthorization': ['authorization', 'update'],
  'Query.authorization': ['authorization', 'read'],
  'Query.authorizations': ['authorization', 'read'],
  'Query.deadLetters': ['deadLetters', 'read'],
  'Query.payers': ['authorization', 'read'],
}
