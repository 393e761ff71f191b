import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PROCESSES } from '@baton/local/process-table'
import { expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Manifest {
  kind: string
  metadata: { name: string }
  spec: {
    template?: { spec: { containers: { command: string[]; image: string; env?: object[] }[] } }
    selector?: { matchLabels?: { app: string }; app?: string }
    scaleTargetRef?: { name: string }
  }
}

// What is rendered is ours; what of it matters here is checked below.
const rendered = execFileSync(process.execPath, ['infra/kubernetes/render.mjs', 'registry.example/baton:1'], {
  cwd: root,
  encoding: 'utf8',
})
const manifests = parseAllDocuments(rendered).map((document) => document.toJS() as Manifest)
const of = (kind: string): readonly Manifest[] => manifests.filter((one) => one.kind === kind)

test('every process that is no simulation has a Deployment that runs its file', () => {
  const expected = PROCESSES.filter(({ kind }) => kind !== 'payer' && kind !== 'contact').map(
    ({ name, script, flags = [] }) => [name, ['node', ...flags, script]],
  )
  const found = of('Deployment').map(({ metadata, spec }) => [
    metadata.name,
    spec.template?.spec.containers[0]?.command,
  ])
  expect(found).toEqual(expected)
})

test('services and scalers point at Deployments that exist', () => {
  const names = of('Deployment').map(({ metadata }) => metadata.name)
  for (const { spec } of of('Service')) expect(names).toContain(spec.selector?.app)
  for (const { spec } of of('HorizontalPodAutoscaler')) expect(names).toContain(spec.scaleTargetRef?.name)
})

test("the gateway's numbers are where Prometheus looks, and no Service leads there", () => {
  const [gateway] = of('Deployment').filter(({ metadata }) => metadata.name === 'gateway')
  const text = JSON.stringify(gateway)
  const port = /"prometheus.io\/port":"(\d+)"/.exec(text)?.[1]
  expect(gateway?.spec.template?.spec.containers[0]?.env).toContainEqual({
    name: 'METRICS_PORT',
    value: port,
  })
  expect(gateway?.spec.template?.spec.containers[0]?.env).not.toContainEqual({ name: 'PORT', value: port })
  for (const { spec } of of('Service')) expect(JSON.stringify(spec)).not.toContain(String(port))
})

test('no secret and no placeholder stands in what is rendered', () => {
  expect(rendered).not.toMatch(/\b(NAME|POD)\b/)
  expect(rendered).not.toMatch(/postgres:\/\/|redis:\/\//)
})
