import type { GraphReader } from '@baton/service-kit/graph-client'
import { clockAt } from '@baton/service-kit/clock'
import { startSimulator, type Simulator } from '@baton/payer-simulator/simulator'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from 'undici'
import { definition } from '../src/definition.js'
import type { AuthorizationsDeps } from '../src/deps.js'
import { payerNotifications } from '../src/inbound/payer-notifications.js'
import { runSubmission } from '../src/jobs/submit-to-payer.js'
import { findDueSubmissions } from '../src/storage/due-submissions.js'

/** A service, a payer, and what stands between them in a test. */
export interface World {
  readonly service: TestSubgraph<AuthorizationsDeps>
  readonly clock: ReturnType<typeof clockAt>
  readonly payer: Simulator
  /** Runs every due submission as the worker would. */
  work(): Promise<void>
  control(route: string, body: object): Promise<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- what the payer says
  records(trace: string): Promise<{ submissions: number; inquiries: number; bodies: number }[]>
  close(): Promise<void>
}

const SECRET = 'the notification secret of the tests'
const PAYERS = [
  { code: 'SUMMIT', name: 'Summit Advantage', lineOfBusiness: 'MEDICARE_ADVANTAGE' },
  { code: 'BRIGHT', name: 'Bright State MCO', lineOfBusiness: 'MEDICAID_MCO' },
  { code: 'KEYSTONE', name: 'Keystone Commercial', lineOfBusiness: 'COMMERCIAL' },
  { code: 'TWICE', name: 'Twice Mutual', lineOfBusiness: 'COMMERCIAL' },
  { code: 'PAPER', name: 'Paper Advantage', lineOfBusiness: 'MEDICARE_ADVANTAGE', channel: 'MANUAL' },
  { code: 'PENN', name: 'Penn Medicaid', lineOfBusiness: 'MEDICAID_FFS', state: 'PA', channel: 'MANUAL' },
]
export const jo = viewer('jo')
export const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'

/** Starts a service on a database of its own and a real payer over HTTP. Extra variables of the environment win. */
export async function startWorld(
  instant = '2026-11-24T15:00:00-05:00',
  env: NodeJS.ProcessEnv = {},
  ways: Readonly<Record<string, object>> = {},
): Promise<World> {
  const clock = clockAt(instant)
  const inbound = createServer()
  await new Promise<void>((resolve) => inbound.listen(0, '127.0.0.1', resolve))
  const payer = await startSimulator({
    port: 0,
    folder: null,
    notifyUrl: `http://127.0.0.1:${(inbound.address() as AddressInfo).port}`,
    secrets: { SUMMIT: SECRET, BRIGHT: SECRET, KEYSTONE: SECRET, TWICE: SECRET },
    now: () => new Date(),
    redeliverEveryMs: 60_000,
  })
  const payers = PAYERS.map((one) => ({
    ...one,
    baseUrl: `${payer.url}/${one.code}`,
    notificationSecret: SECRET,
    ...ways[one.code],
  }))
  const service = await testSubgraph(definition, {
    clock,
    env: { PAYERS: JSON.stringify(payers), PAYER_TIMEOUT_MS: '1500', ...env },
    deps: { graph: chart() },
  })
  takeNotifications(inbound, service.deps)
  return {
    service,
    clock,
    payer,
    work: () => workOff(service.deps),
    control: (route, body) => control(`${payer.url}/control/${route}`, body),
    records: async (trace) => {
      const answer = await request(`${payer.url}/control/records?trace=${trace}`)
      return (
        (await answer.body.json()) as {
          records: { submissions: number; inquiries: number; bodies: number }[]
        }
      ).records
    },
    close: async () => {
      await payer.close()
      inbound.closeAllConnections()
      await new Promise((resolve) => inbound.close(resolve))
      await service.close()
    },
  }
}

async function workOff(deps: AuthorizationsDeps): Promise<void> {
  const due = await findDueSubmissions(
    deps.db,
    { now: deps.clock.now(), wallNow: deps.wall.now() },
    deps.underWay.list(),
  )
  await Promise.all(due.map(({ id }) => runSubmission(deps, id, new AbortController().signal)))
}

async function control(url: string, body: object): Promise<unknown> {
  const answer = await request(url, { method: 'POST', body: JSON.stringify(body) })
  return answer.body.json()
}

/** Stands for the gateway: hands the raw bytes on. */
function takeNotifications(inbound: Server, deps: AuthorizationsDeps): void {
  inbound.on('request', (incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { url = '', headers } = incoming
      const body = Buffer.concat(chunks)
      const route = { path: url, headers, viewer: null, requestId: 'request_test', body, stream: incoming }
      void payerNotifications.handle(deps, route).then(({ status, body: text }) => {
        response.writeHead(status).end(JSON.stringify(text))
      })
    })
  })
}

/** The chart of everybody: Rosa's. A patient id that ends with `invalid` has a member id the payer does not know. */
function chart(): GraphReader {
  return {
    read: async ({ variables: { patientIds, patientId } }) => {
      const ids = Array.isArray(patientIds) ? patientIds.map(String) : []
      const edges = ids.filter((id) => !id.endsWith('merged')).map((id) => ({ node: person(id) }))
      return { patients: { edges }, patient: person(String(patientId)) }
    },
  }
}

function person(id: string): object {
  return {
    id,
    name: { family: 'Delgado', given: ['Rosa'] },
    birthDate: '1952-06-14',
    sex: 'FEMALE',
    coverages: [
      {
        id: 'coverage_1',
        status: 'ACTIVE',
        memberId: id.endsWith('invalid') ? 'INVALID1' : 'SA778812034',
        payerCode: 'SUMMIT',
      },
      ...['BRIGHT', 'KEYSTONE', 'TWICE'].map((payerCode) => ({
        id: `coverage_${payerCode}`,
        status: 'ACTIVE',
        memberId: `${payerCode}1`,
        payerCode,
      })),
    ],
  }
}

const FIELDS = `id version status statusReason trace priority dueAt submittedAt decidedAt authorizationNumber
  availableTransitions requiredDocuments nextReviewOn breachForecast { risk probability basedOn }
  serviceLines { sequence outcome note approvedQuantity approvedPeriod { from to }
    units { approved scheduled used remaining low runsOutOn } }
  criteriaReviews { recommendation reviewedBy criteria { text met evidence } }
  terminationNotices { id kind dueOn isLate fastTrackDueAt fastTrackAskedAt outcome }
  deadlines { actBy deadline { rule status dueAt metAt remaining } }
  submissions { id trace status attempts inquiries problem snapshotHash nextAttemptAt }
  determinations { sequence actionCode channel applied humanReviewed approvedQuantity } ledger { id kind units } history { from to reason }
  infoRequests { items dueAt answeredAt } peerToPeer { outcome } payerContacts { summary } missingDocuments
  appeals { level outcome filedAt dueAt filingDueAt effectuationDueAt filedOnDayOff source }`

/** Runs a mutation of an authorization as somebody, with the version that it has now. */
export async function act(
  world: World,
  name: string,
  { id, as = jo, ...input }: { id: string; as?: typeof jo; [field: string]: unknown },
) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { version: expectedVersion } = await read(world, id)
  const versioned = VERSIONLESS.has(name) ? { authorizationId: id } : { id, expectedVersion }
  const target = name === 'logPayerContact' ? { id } : versioned
  const answer = await world.service.query(
    as,
    `mutation ($input: ${type}!) { ${name}(input: $input) { authorization { ${FIELDS} }
       userErrors { __typename code message field ... on DeadlinePassed { deadline } ... on ConsentRequired { kind }
         ... on TransitionNotAllowed { requested allowed } ... on LimitExceeded { limit }
         ... on CompetencyRequired { competency } } } }`,
    { input: { ...target, ...input } },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.[name]
}

const VERSIONLESS: ReadonlySet<string> = new Set(['recordUnits', 'reverseUnits'])

export interface Line {
  code: string
  quantity: number
  unit?: string
}

/** Creates an authorization as the supervisor; home health unless told. */
export async function create(
  world: World,
  input: object = {},
  lines: Line[] = [{ code: 'G0299', quantity: 9 }],
) {
  const answer = await world.service.query(
    jo,
    `mutation ($input: CreateAuthorizationInput!) {
      createAuthorization(input: $input) { authorization { ${FIELDS} } userErrors { __typename message field } } }`,
    {
      input: {
        patientId: 'patient_rosa',
        payerId: 'SUMMIT',
        priority: 'EXPEDITED',
        diagnoses: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9' }],
        serviceLines: lines.map(({ code, quantity, unit = 'visits' }) => ({
          service: { system: hcpcs, code },
          quantity,
          unit,
        })),
        ...input,
      },
    },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.['createAuthorization']
}

/** Submits as the supervisor. */
export async function submit(world: World, seen: { id: string; version: number }) {
  const { id, version: expectedVersion } = seen
  const answer = await world.service.query(
    jo,
    `mutation ($input: SubmitAuthorizationInput!) {
      submitAuthorization(input: $input) { authorization { ${FIELDS} }
        userErrors { __typename message ... on VersionConflict { currentVersion } } } }`,
    { input: { id, expectedVersion } },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.['submitAuthorization']
}

/** The authorization as it is now. */
export async function read(world: World, id: string) {
  const answer = await world.service.query(jo, `query ($id: ID!) { authorization(id: $id) { ${FIELDS} } }`, {
    id,
  })
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data?.['authorization']
}

/** Created and submitted, not yet sent. */
export async function submitted(world: World, input: object = {}, lines?: Line[]) {
  const { authorization } = await create(world, input, lines)
  return (await submit(world, authorization)).authorization
}
