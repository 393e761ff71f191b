import type { Resolvers } from './__generated__/resolvers.js'
import { CareGap } from './care-gap.js'
import { CaseloadSnapshot, Staffing } from './caseload-snapshot.js'
import { ChangeRequest } from './change-request.js'
import { Competency } from './competency.js'
import { ControlChart, ControlChartPoint } from './control-chart.js'
import { ExportJob } from './export-job.js'
import { Measure } from './measure.js'
import { MeasureCase } from './measure-case.js'
import { MeasureResult } from './measure-result.js'
import { MeasureSnapshot } from './measure-snapshot.js'
import { Mutation } from './mutation.js'
import { Patient } from './patient.js'
import { PriorAuthorizationReport } from './prior-authorization-report.js'
import { QualityProject } from './quality-project.js'
import { PolicyRule } from './policy-rule.js'
import { Query } from './query.js'
import { ReplayJob } from './replay.js'
import { AgencyPerformance, Survey } from './survey.js'
import { ValidationIssue, ValidationRun } from './validation.js'

/** Every resolver of this subgraph. */
export const resolvers = {
  Query,
  Mutation,
  Patient,
  Measure,
  MeasureResult,
  MeasureSnapshot,
  MeasureCase,
  CaseloadSnapshot,
  Staffing,
  ControlChart,
  ControlChartPoint,
  QualityProject,
  PriorAuthorizationReport,
  Competency,
  ChangeRequest,
  ExportJob,
  CareGap,
  ValidationIssue,
  ValidationRun,
  Survey,
  AgencyPerformance,
  PolicyRule,
  ReplayJob,
} satisfies Resolvers
