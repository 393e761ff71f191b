import type { ExportKind } from '../domain/export-job.js'
import { caseRows } from './case-rows.js'
import type { ExportSource } from './export-source.js'
import { factRows } from './fact-rows.js'
import { individualReports } from './individual-reports.js'
import { summaryReport } from './summary-report.js'

/** Where the rows of each kind of export come from. */
export const SOURCES: Readonly<Record<ExportKind, ExportSource>> = {
  FACTS: factRows,
  MEASURE_CASES: caseRows,
  INDIVIDUAL_MEASURE_REPORTS: individualReports,
  SUMMARY_MEASURE_REPORT: summaryReport,
}
