import type { RequestContext } from '@baton/service-kit/request-context'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { openAuthorizationsDeps, type AuthorizationsDeps } from './deps.js'
import { handlers } from './events/handlers.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { payerNotifications } from './inbound/payer-notifications.js'
import { submitToPayerJob } from './jobs/submit-to-payer.js'
import { AppealEntity } from './storage/appeal.entity.js'
import { AuthorizationDocumentEntity } from './storage/authorization-document.entity.js'
import { AuthorizationEntity } from './storage/authorization.entity.js'
import { CriteriaReviewEntity } from './storage/criteria-review.entity.js'
import { DeadLetterEntity } from './storage/dead-letter.entity.js'
import { DeterminationEntity } from './storage/determination.entity.js'
import { InfoRequestEntity } from './storage/info-request.entity.js'
import { OpenWorkEntity } from './storage/open-work.entity.js'
import { PayerContactEntity } from './storage/payer-contact.entity.js'
import { PayerRuleEntity } from './storage/payer-rule.entity.js'
import { PayerShareEntity } from './storage/payer-share.entity.js'
import { PayerEntity } from './storage/payer.entity.js'
import { PeerToPeerEntity } from './storage/peer-to-peer.entity.js'
import { RefusedNotificationEntity } from './storage/refused-notification.entity.js'
import { ServiceLineEntity } from './storage/service-line.entity.js'
import { StaffCompetencyEntity } from './storage/staff-competency.entity.js'
import { StatusStepEntity } from './storage/status-step.entity.js'
import { StoredDeadlineEntity } from './storage/stored-deadline.entity.js'
import { SubmissionEntity } from './storage/submission.entity.js'
import { TerminationNoticeEntity } from './storage/termination-notice.entity.js'
import { UnitsEntryEntity } from './storage/units-entry.entity.js'
import { dueSubmissions } from './sweeps/due-submissions.js'
import { missedDeadlines } from './sweeps/missed-deadlines.js'
import { x12AnswerFiles } from './sweeps/x12-answers.js'
import { endingApprovals, nearingDeadlines } from './sweeps/watches.js'
import { watched } from './watched.js'

/** The service of prior authorizations, for its subgraph, its worker and its tests. */
export const definition: ServiceDefinition<AuthorizationsDeps> = {
  name: 'authorizations',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    AppealEntity,
    AuthorizationDocumentEntity,
    AuthorizationEntity,
    CriteriaReviewEntity,
    DeadLetterEntity,
    DeterminationEntity,
    InfoRequestEntity,
    OpenWorkEntity,
    PayerContactEntity,
    PayerEntity,
    PayerRuleEntity,
    PayerShareEntity,
    PeerToPeerEntity,
    RefusedNotificationEntity,
    ServiceLineEntity,
    StaffCompetencyEntity,
    StatusStepEntity,
    StoredDeadlineEntity,
    SubmissionEntity,
    TerminationNoticeEntity,
    UnitsEntryEntity,
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context: (base: RequestContext & AuthorizationsDeps) => ({ ...base, loaders: createLoaders(base) }),
  handlers,
  jobs: [submitToPayerJob],
  sweeps: [dueSubmissions, missedDeadlines, endingApprovals, nearingDeadlines, x12AnswerFiles],
  routes: [payerNotifications],
  watched,
  openDeps: openAuthorizationsDeps,
}
