import { escalateAppeal } from '../operations/appeal/escalate-appeal.js'
import { fileAppeal } from '../operations/appeal/file-appeal.js'
import { recordAppealDecision } from '../operations/appeal/record-appeal-decision.js'
import { recordFastTrackDecision } from '../operations/termination-notice/record-fast-track-decision.js'
import { recordPeerToPeer } from '../operations/payer/record-peer-to-peer.js'
import { requestFastTrackReview } from '../operations/termination-notice/request-fast-track-review.js'
import { requestPeerToPeer } from '../operations/payer/request-peer-to-peer.js'
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
