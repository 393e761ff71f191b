import { escalateAppeal } from '../operations/escalate-appeal.js'
import { fileAppeal } from '../operations/file-appeal.js'
import { recordAppealDecision } from '../operations/record-appeal-decision.js'
import { recordFastTrackDecision } from '../operations/record-fast-track-decision.js'
import { recordPeerToPeer } from '../operations/record-peer-to-peer.js'
import { requestFastTrackReview } from '../operations/request-fast-track-review.js'
import { requestPeerToPeer } from '../operations/request-peer-to-peer.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { changed } from './changed.js'

/** The mutations that fight a denial. */
export const appealMutations: Pick<
  MutationResolvers,
  | 'requestPeerToPeer'
  | 'recordPeerToPeer'
  | 'fileAppeal'
  | 'recordAppealDecision'
  | 'escalateAppeal'
  | 'requestFastTrackReview'
  | 'recordFastTrackDecision'
> = {
  requestPeerToPeer: (_, { input }, context) => changed(requestPeerToPeer, input, context),
  recordPeerToPeer: (_, { input }, context) => changed(recordPeerToPeer, input, context),
  fileAppeal: (_, { input }, context) => changed(fileAppeal, input, context),
  recordAppealDecision: (_, { input }, context) => changed(recordAppealDecision, input, context),
  escalateAppeal: (_, { input }, context) => changed(escalateAppeal, input, context),
  requestFastTrackReview: (_, { input }, context) => changed(requestFastTrackReview, input, context),
  recordFastTrackDecision: (_, { input }, context) => changed(recordFastTrackDecision, input, context),
}
