import { readValueSets } from '@baton/quality-measures/read-value-sets'
import { ValueSets } from '@baton/quality-measures/value-sets'
import { readConfig } from '@baton/service-kit/config'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { z } from 'zod'
import type { MetricsDeps } from './deps.js'
import { handlers } from './events/handlers.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { exportFileJob } from './jobs/export-file.js'
import { validateDataJob } from './jobs/validate-data.js'
import { chartSvgRoute } from './routes/chart-svg.js'
import { exportFileRoute } from './routes/export-file.js'
import { ContactFactEntity } from './storage/contact-fact.entity.js'
import { DecisionFactEntity } from './storage/decision-fact.entity.js'
import { FactEntity } from './storage/fact.entity.js'
import { PatientFactEntity } from './storage/patient-fact.entity.js'
import { PersonFactEntity } from './storage/person-fact.entity.js'
import { TransitionFactEntity } from './storage/transition-fact.entity.js'
import { countFacts } from './sweeps/count-facts.js'
import { expireExports } from './sweeps/expire-exports.js'
import { keepTheDay } from './sweeps/keep-the-day.js'
import { prepareYears } from './sweeps/prepare-years.js'
import { resumeExports } from './sweeps/resume-exports.js'
import { resumeValidation } from './sweeps/resume-validation.js'
import { reviewGaps } from './sweeps/review-gaps.js'

const environment = z.object({
  /** The days of a period are told apart in this IANA zone. */
  ORGANIZATION_TIME_ZONE: z.string().default('America/New_York'),
  /** Rows of an export that are written at a time: what a worker that dies has to do again. */
  EXPORT_CHUNK_ROWS: z.coerce.number().int().min(1).max(50_000).default(2_000),
  /** A folder of FHIR value sets (`.json`, `.json.gz`), without which the measures of CMS are not counted. */
  MEASURE_VALUE_SETS: z.string().optional(),
})

/** The service as its subgraph process, its worker and its tests run it. */
export const definition: ServiceDefinition<MetricsDeps> = {
  name: 'metrics',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    ...[FactEntity, PatientFactEntity, PersonFactEntity],
    ...[TransitionFactEntity, ContactFactEntity, DecisionFactEntity],
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context: (base) => ({ ...base, loaders: createLoaders(base) }),
  handlers,
  jobs: [exportFileJob, validateDataJob],
  sweeps: [countFacts, reviewGaps, resumeExports, expireExports, resumeValidation, prepareYears, keepTheDay],
  routes: [chartSvgRoute, exportFileRoute],
  async openDeps(base, env) {
    const config = readConfig(environment, env)
    return {
      ...base,
      organizationTimeZone: config.ORGANIZATION_TIME_ZONE,
      exportChunkRows: config.EXPORT_CHUNK_ROWS,
      valueSets: config.MEASURE_VALUE_SETS ? await readValueSets(config.MEASURE_VALUE_SETS) : new ValueSets(),
    }
  },
}
