import { inForceOn, POLICY_RULES } from '@baton/clinical/policy-library'
import { readPage } from '@baton/database/keyset'
import { MEASURES, measureByCode } from '../measures/catalogue.js'
import { computeMeasure } from '../operations/measure/compute-measure.js'
import { drawChart } from '../operations/measure/draw-chart.js'
import { findExport } from '../operations/export/find-export.js'
import { listAgencyPerformance } from '../operations/measure/list-agency-performance.js'
import { listCaseloadSnapshots } from '../operations/measure/list-caseload-snapshots.js'
import { readSnapshot } from '../operations/measure/read-snapshot.js'
import { reportPriorAuthorizations } from '../operations/measure/report-prior-authorizations.js'
import { listChangeRequests } from '../storage/change-requests.js'
import { listCompetencies } from '../storage/competencies.js'
import { listProjects } from '../storage/quality-projects.js'
import type { QueryResolvers } from './__generated__/resolvers.js'

/** What may be asked of metrics. */
export const Query: QueryResolvers = {
  measures: () => MEASURES,
  measure: (_, { code }) => measureByCode(code),
  measureResult: (_, question, context) => computeMeasure(context, question),
  measureSnapshot: (_, question, context) => readSnapshot(context, question),
  controlChart: (_, question, context) => drawChart(context, question),
  priorAuthorizationReport: (_, question, context) => reportPriorAuthorizations(context, question),
  caseloads: async (_, __, context) => [...(await listCaseloadSnapshots(context))],
  qualityProjects: (_, { measureCode }, { db }) => listProjects(db, measureCode ?? null),
  validationIssues: (_, { status, rule, ...args }, { loaders, cursorSecret }) =>
    loaders.validationIssues({
      status: status ?? null,
      rule: rule ?? null,
      page: readPage(args, cursorSecret),
    }),
  agencyPerformance: async (_, args, context) => [...(await listAgencyPerformance(context, args))],
  policyRules: (_, { at, topic }) =>
    POLICY_RULES.filter((rule) => (!at || inForceOn(rule, at)) && (!topic || rule.topic === topic)),
  replay: (_, { id }, { loaders }) => loaders.replay.load(id),
  validationRun: (_, { id }, { loaders }) => loaders.validationRun.load(id),
  export: (_, { id }, context) => findExport(context, id),
  competencies: (_, { practitionerId, at }, { db }) =>
    listCompetencies(db, { practitionerId: practitionerId ?? null, at: at ?? null }),
  changeRequests: (_, { status }, { db }) => listChangeRequests(db, status ?? null),
}
