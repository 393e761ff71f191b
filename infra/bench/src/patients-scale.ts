import { PERSONAS, type Persona } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import { openDatabase } from '@baton/database/open-database'
import { openPatientsDeps } from '@baton/patients/config'
import { createLoaders } from '@baton/patients/loaders'
import { listVisiblePatients } from '@baton/patients/visible-patients'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { openLog } from '@baton/service-kit/log'
import pg from 'pg'
import type { BenchStack } from './bench-stack.js'
import { explaining, type Counter } from './explaining.js'
import {
  BIRTH_DATE_OF_ONE,
  CHART_PATIENT,
  fillPatients,
  REGISTRY,
  SHARED_BIRTH_DATE,
  TEAM,
} from './patients-of-bench.js'

type PatientQuery = Parameters<typeof listVisiblePatients>[1]

const SMALL = 10_000
const LARGE = 100_000
const MILLION = 1_000_000
const MOST_RATIO = 2

const now = new Date('2026-11-24T19:05:00Z')
const page = { first: 20, after: null }
const list = { by: 'NAME', descending: false } as const

/** What is asked: by whom, and how. Answers how many rows its page has. */
interface Question {
  readonly name: string
  readonly ask: (counter: Counter) => Promise<number>
}

/** What an answer took. */
interface Answer {
  readonly buffers: number
  readonly rows: number
}

const QUESTIONS: readonly Question[] = [
  search('search by a name', 'jo', { name: 'Quillfeather' }),
  search('search by a misspelled name', 'jo', { name: 'Quillfether' }),
  search('search by a name with two letters swapped', 'jo', { name: 'Quillfeahter' }),
  search('search by a common name misspelled', 'jo', { name: 'Gracia' }),
  search('search by a common name', 'jo', { name: 'Garcia' }),
  search('search by the beginning of a name', 'jo', { name: 'gar' }),
  search('search by a former name', 'jo', { name: 'Pemberton' }),
  search('search by a former name misspelled', 'jo', { name: 'Pembreton' }),
  search('search by a given name and a former name', 'jo', { name: 'Maria Pemberton' }),
  search('search by two words', 'jo', { name: 'Maria Garcia' }),
  search('search by two words that one in fourteen hundred bears', 'jo', { name: 'Luis Garcia' }),
  search('search by a number', 'jo', { identifier: 'BENCH-0000777' }),
  search('search by the birth date of one', 'jo', { birthDate: BIRTH_DATE_OF_ONE }),
  search('search by a birth date of a full page', 'jo', { birthDate: SHARED_BIRTH_DATE }),
  search('search by telephone', 'jo', { phone: '(518) 000-0777' }),
  search('first page of everybody', 'jo', {}),
  search("search in a coordinator's caseload", 'dana', { name: 'Garcia' }),
  search("a coordinator's caseload", 'dana', { caseloadOf: PERSONAS.dana.id }),
  { name: 'a chart', ask: chart },
  { name: 'a page of a registry', ask: registryPage },
  { name: "a team's caseloads", ask: teamCaseloads },
]

/**
 * Buffers that a search page, a caseload page and a chart touch (EXPLAIN ANALYZE, BUFFERS) with ten thousand patients and
 * with a hundred thousand (`--million`: a million), of whom the coordinator looks after the same eighty.
 */
export async function patientsScale(stack: BenchStack, million: boolean): Promise<string> {
  const superuser = new pg.Client({ connectionString: stack.databaseUrl('patients') })
  await superuser.connect()
  const db = await openDatabase({
    url: stack.databaseUrl('patients'),
    entities: [],
    applicationName: 'bench',
    poolSize: 1,
    prepared: 'once',
  })
  try {
    const sizes = million ? [SMALL, LARGE, MILLION] : [SMALL, LARGE]
    const measured: Answer[][] = []
    for (const [index, size] of sizes.entries()) {
      await fillPatients(superuser, { from: sizes[index - 1] ?? 0, to: size })
      measured.push(await measure(explaining(db)))
    }
    return report(sizes, measured)
  } finally {
    await db.destroy()
    await superuser.end()
  }
}

async function measure(counter: Counter): Promise<Answer[]> {
  const all: Answer[] = []
  for (const { ask, name } of QUESTIONS) {
    counter.reset()
    const rows = await ask(counter)
    if (rows === 0) throw new Error(`Nothing was found by "${name}".`)
    all.push({ buffers: counter.buffers(), rows })
  }
  return all
}

function report(sizes: readonly number[], measured: readonly (readonly Answer[])[]): string {
  const lines = QUESTIONS.map(({ name }, index) => {
    const answers = measured.flatMap((all) => all[index] ?? [])
    const ratio = ratioOf(answers)
    const beyond = ratio > MOST_RATIO ? ` (more than ${MOST_RATIO} x)` : ''
    return { ratio, text: `  ${ratio.toFixed(2).padStart(6)} x  ${name}: ${told(answers)}${beyond}` }
  })
  const most = Math.max(...lines.map(({ ratio }) => ratio))
  const head = `patients       ${most.toFixed(2).padStart(7)} x the buffers at most, from ${sizes.join(' to ')} patients`
  return [head, ...lines.map((line) => line.text)].join('\n')
}

/**
 * How often the buffers of ten thousand any larger number costs. A page that has more rows because more patients match reads one
 * buffer for each; what lies beyond those is compared.
 */
function ratioOf([first, ...larger]: readonly Answer[]): number {
  if (!first) return 0
  const beyond = larger.map(({ buffers, rows }) => buffers - Math.max(0, rows - first.rows))
  return Math.max(...beyond) / Math.max(1, first.buffers)
}

function told(answers: readonly Answer[]): string {
  const same = new Set(answers.map(({ rows }) => rows)).size === 1
  return answers.map(({ buffers, rows }) => (same ? `${buffers}` : `${buffers} (${rows} rows)`)).join(' -> ')
}

function viewerOf(name: 'jo' | 'dana'): Viewer {
  const { id, roles, purpose }: Persona = PERSONAS[name]
  const nobody = { agencyId: null, patientIds: [], onBehalfOf: null, accessEpoch: 0, clockVersion: 0 }
  return { kind: 'staff', id, roles, scopes: scopesOf(roles), purpose, ...nobody }
}

function search(name: string, as: 'jo' | 'dana', query: Omit<PatientQuery, 'by' | 'descending'>): Question {
  const viewer = viewerOf(as)
  return {
    name,
    ask: async ({ db }) =>
      (await listVisiblePatients({ db, viewer, now }, { ...list, ...query }, page)).length,
  }
}

/** What a request of somebody loads with, as the graph does. */
async function loadersOf({ db }: Counter, name: 'jo' | 'dana') {
  const log = openLog('bench', 'silent')
  const base = {
    db,
    log,
    clock: clockAt(now.toISOString()),
    redis: null,
    graph: null,
    cursorSecret: 'x'.repeat(32),
  }
  const deps = await openPatientsDeps(base, {})
  const asked = { viewer: viewerOf(name), requestId: newId('request'), extensions: {} }
  return createLoaders({ ...deps, ...asked })
}

async function registryPage(counter: Counter): Promise<number> {
  const loaders = await loadersOf(counter, 'jo')
  return (await loaders.registryMembers({ registryId: REGISTRY, former: false, page })).edges.length
}

async function teamCaseloads(counter: Counter): Promise<number> {
  const loaders = await loadersOf(counter, 'jo')
  return (await loaders.caseloads({ teamId: TEAM, practitionerId: null })).length
}

/** All that a chart's page loads of one patient. */
async function chart(counter: Counter): Promise<number> {
  const loaders = await loadersOf(counter, 'dana')
  const patientId = CHART_PATIENT
  const [patient, encounters] = await Promise.all([
    loaders.patient.load(patientId),
    loaders.encounters.load({ patientId, query: {}, page }),
    loaders.identifiers.load(patientId),
    loaders.conditions.load({ patientId, query: { active: null }, page }),
    loaders.coverages.load(patientId),
    loaders.riskScores.load({ patientId, query: { instrument: null }, page }),
    loaders.assessments.load({ patientId, query: { instrument: null, retracted: false }, page }),
    loaders.observations.load({ patientId, query: { code: null, retracted: false }, page }),
    loaders.medications.load({ patientId, query: null, page }),
    loaders.riskTier.load(patientId),
    loaders.consents.load(patientId),
    loaders.documents.load({ patientId, query: null, page }),
    loaders.carers.load(patientId),
    loaders.merges.load(patientId),
    loaders.registriesOf.load(patientId),
    loaders.contactAttempts.load(patientId),
  ])
  return patient ? encounters.edges.length : 0
}
