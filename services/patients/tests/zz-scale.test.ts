import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { chart, labelled } from './labelled-chart.js'
import { bundleOf } from './large-bundles.js'
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())
test.each([20_000, 40_000, 80_000])(
  '%i of one labelled patient',
  async (n) => {
    const prefix = `scale${n}`
    const one = chart(prefix, { stay: labelled('SDV') })
    const many = Array.from({ length: n }, (_, at) => ({
      resource: { ...one.lab, id: `${prefix}-lab${at}` },
    }))
    const path = fileOf([
      bundleOf('transaction', [...many, { resource: one.stay }, { resource: one.patient }]),
    ])
    const before = process.cpuUsage()
    const t = performance.now()
    const answer = await importFile(patients, path, `urn:${prefix}`)
    const cpu = process.cpuUsage(before)
    process.stderr.write(
      `SCALE ${n} wall ${Math.round(performance.now() - t)} cpu ${Math.round((cpu.user + cpu.system) / 1000)} rss ${Math.round(process.memoryUsage().rss / 1048576)}\n`,
    )
    expect(answer).toMatchObject({ created: n + 2 })
  },
  300_000,
)
