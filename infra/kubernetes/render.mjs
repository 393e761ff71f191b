// Prints the manifests of all processes: `node infra/kubernetes/render.mjs registry.example/baton:1.4.0 > baton.yaml`.
// One template a kind of process (kinds/), one entry a process (infra/local's table); what only simulates the outside stays out.
import { readFileSync } from 'node:fs'
import { parseAllDocuments, stringify } from 'yaml'
import { PROCESSES } from '../local/dist/process-table.js'

const PORT = 4000
/** Where the gateway shows its numbers: in no Service, so that nobody outside reaches it. */
const METRICS_PORT = 4001

/** The manifests of every process that is not a simulation, as objects. */
export function manifests(image) {
  const processes = PROCESSES.filter(({ kind }) => kind !== 'payer' && kind !== 'contact')
  return [migration(image), ...processes.flatMap((process) => manifestsOf(process, image))]
}

function manifestsOf({ name, kind, script, flags = [] }, image) {
  const template = readFileSync(new URL(`kinds/${kind}.yaml`, import.meta.url), 'utf8')
  const text = template
    .replaceAll('NAME', name)
    .replaceAll("'PORT'", `'${PORT}'`)
    .replaceAll("'METRICS_PORT'", `'${METRICS_PORT}'`)
  return parseAllDocuments(text).map((document) => {
    const manifest = document.toJS()
    if (manifest.kind !== 'Deployment') return manifest
    const spec = pod(name, [...flags, script], image)
    if (kind === 'gateway') spec.containers[0].env.push({ name: 'METRICS_PORT', value: String(METRICS_PORT) })
    manifest.spec.template.spec = spec
    return manifest
  })
}

/** What all pods have in common: no root, nothing writable but /tmp and the stack's folder, secrets by name. */
function pod(name, command, image) {
  return {
    terminationGracePeriodSeconds: 20,
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'main',
        image,
        command: ['node', ...command],
        ports: [{ name: 'http', containerPort: PORT }],
        env: [
          { name: 'NODE_ENV', value: 'production' },
          { name: 'HOST', value: '0.0.0.0' },
          { name: 'PORT', value: String(PORT) },
        ],
        // Addresses in `baton`, what only this process may know in a secret of its own.
        envFrom: [{ configMapRef: { name: 'baton' } }, { secretRef: { name } }],
        // Alive, not ready: a worker whose Redis is away goes on with its sweeps, and starting it again would not bring Redis back.
        startupProbe: {
          httpGet: { path: '/health/live', port: 'http' },
          periodSeconds: 2,
          failureThreshold: 60,
        },
        readinessProbe: {
          httpGet: { path: '/health/ready', port: 'http' },
          periodSeconds: 5,
          timeoutSeconds: 3,
        },
        livenessProbe: {
          httpGet: { path: '/health/live', port: 'http' },
          periodSeconds: 10,
          timeoutSeconds: 5,
        },
        resources: { requests: { cpu: '100m', memory: '192Mi' }, limits: { memory: '768Mi' } },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
      },
    ],
    volumes: [{ name: 'tmp', emptyDir: {} }],
  }
}

/** Runs before a rollout, once: a hook of whatever rolls out, or by hand. */
function migration(image) {
  const { containers, ...rest } = pod('migrate', ['infra/local/dist/migrate-main.js'], image)
  const [{ startupProbe: _s, readinessProbe: _r, livenessProbe: _l, ports: _p, ...container }] = containers
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'migrate', labels: { 'app.kubernetes.io/part-of': 'baton' } },
    spec: {
      backoffLimit: 2,
      template: { spec: { ...rest, restartPolicy: 'Never', containers: [container] } },
    },
  }
}

const [, script, image] = process.argv
if (script?.endsWith('render.mjs')) {
  if (!image) {
    console.error('Say which image: node infra/kubernetes/render.mjs registry.example/baton:1.4.0')
    process.exit(2)
  }
  console.log(
    manifests(image)
      .map((manifest) => stringify(manifest))
      .join('---\n'),
  )
}
