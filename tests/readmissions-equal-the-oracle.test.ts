import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { DomainEvent } from '@baton/events/event'
import { handle, MOST_OF_A_NUDGE } from '@baton/service-kit/inbox-worker'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition as metricsDefinition } from '../services/metrics/src/definition.js'
import type { MetricsDeps } from '../services/metrics/src/deps.js'
import { definition as patientsDefinition } from '../services/patients/src/definition.js'
import type { PatientsDeps } from '../services/patients/src/deps.js'
import { dataFolder, hasData, importFile } from '../services/patients/tests/import-files.js'

const SETS = ['synthea_v2.5_r4_named_payers', 'synthea_hiv_r4_inpatient_heavy', 'synthea_v2.4_r4']
const withData = hasData ? test : test.skip
if (!hasData)
  process.stderr.write('The Synthea files are not at hand (../shared/data): the oracle is not compared.\n')

withData.each(SETS)(
  'stays, readmissions by rules A to D, follow-up and emergency visits of %s are those of the oracle',
  async (set) => {
    const patients = await testSubgraph(patientsDefinition)
    const metrics = await testSubgraph(metricsDefinition)
    try {
      await importFile(patients, join(dataFolder, 'synthea', `${set}.dev.bundles.ndjson.gz`))
      await relay(patients, metrics)
      const { utilisation } = JSON.parse(readFileSync(join(dataFolder, 'oracle', `${set}.dev.json`), 'utf8'))
      expect(await counted(metrics)).toEqual({
        A_discharges: utilisation.A_discharges,
        A_readmitted: utilisation.A_readmitted ?? 0,
        B_discharges: utilisation.B_discharges,
        B_readmitted: utilisation.B_readmitted,
        C_discharges: utilisation.C_discharges,
        C_readmitted: utilisation.C_readmitted,
        D_readmitted: utilisation.D_readmitted,
        followup_amb_7d: utilisation.followup_amb_7d,
        followup_amb_14d: utilisation.followup_amb_14d,
        followup_amb_30d: utilisation.followup_amb_30d,
        ed_visits: utilisation.ed_visits,
        ed_revisit_30d: utilisation.ed_revisit_30d,
        ed_to_inpatient_24h: utilisation.ed_to_inpatient_24h,
      })
    } finally {
      await patients.close()
      await metrics.close()
    }
  },
  480_000,
)

/** What the relay does: the events of one outbox into the other's inbox, handled in order, as many at once as a nudge brings. */
async function relay(from: TestSubgraph<PatientsDeps>, to: TestSubgraph<MetricsDeps>): Promise<void> {
  const events: DomainEvent[] = await from.db.query(
    `select id, type, 'patients' as source, subject, patient_id as "patientId", occurred_at as "occurredAt",
            recorded_at as "recordedAt", payload from outbox where type = 'clinical-fact.recorded.v1' order by sequence`,
  )
  await to.db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload)
     select id, source, type, subject, "patientId", "occurredAt", "recordedAt", payload
       from jsonb_to_recordset($1::jsonb) as told (id text, source text, type text, subject text, "patientId" text,
            "occurredAt" timestamptz, "recordedAt" timestamptz, payload jsonb)`,
    [JSON.stringify(events)],
  )
  for (let from = 0; from < events.length; from += MOST_OF_A_NUDGE) {
    const nudge = events.slice(from, from + MOST_OF_A_NUDGE)
    await Promise.all(nudge.map((event) => handle(to.deps, metricsDefinition.handlers, event)))
  }
}

async function counted(metrics: TestSubgraph<MetricsDeps>): Promise<Record<string, number>> {
  const [a, b, c, d] = await Promise.all(
    ['a', 'b', 'c', 'd'].map((rule) => measure(`readmission-rule-${rule}`)),
  )
  const [week, fortnight, month] = await Promise.all(
    [7, 14, 30].map((days) => measure(`follow-up-visit-${days}`)),
  )
  const [revisits, admitted] = await Promise.all(['ed-revisit-30', 'ed-to-inpatient-24h'].map(measure))
  return {
    A_discharges: a?.denominator,
    A_readmitted: a?.numerator,
    B_discharges: b?.denominator,
    B_readmitted: b?.numerator,
    C_discharges: c?.denominator,
    C_readmitted: c?.numerator,
    D_readmitted: d?.numerator,
    followup_amb_7d: week?.numerator,
    followup_amb_14d: fortnight?.numerator,
    followup_amb_30d: month?.numerator,
    ed_visits: revisits?.denominator,
    ed_revisit_30d: revisits?.numerator,
    ed_to_inpatient_24h: admitted?.numerator,
  }

  async function measure(code: string) {
    const { data, errors } = await metrics.query(
      viewer('jo'),
      `query ($code: String!) { measureResult(code: $code, period: { start: "1910-01-01", end: "2026-11-24" }) {
        denominator numerator } }`,
      { code },
    )
    if (errors) throw new Error(JSON.stringify(errors))
    return data?.['measureResult']
  }
}
