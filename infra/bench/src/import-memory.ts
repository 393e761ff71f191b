import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { openGraph } from '@baton/cli/graph'
import { importSource } from '@baton/cli/import-file'
import type { BenchStack } from './bench-stack.js'

const MIB = 1024 * 1024
const MOST_MIB = 400
/** What an import passes through. */
const ON_THE_WAY = ['gateway', 'patients', 'patients-worker']

/**
 * Streams a file of some hundred megabytes through POST /import/fhir, plain and gzipped, with one record of 17 MiB in its
 * middle, then large bundles and one of two hundred thousand entries, and prints the most memory that any process on the
 * way ever had resident (VmHWM of /proc, Linux only).
 */
export async function importMemory(stack: BenchStack, mebibytes: number): Promise<string> {
  const idle = peaks(stack)
  await importRecords(stack, mebibytes)
  const records = peaks(stack)
  await importBundles(stack)
  await importVastBundle(stack)
  const busy = peaks(stack)
  const told = ON_THE_WAY.map(
    (name) => `${name} ${records.get(name)} MiB, then ${busy.get(name)} MiB (${idle.get(name)} before)`,
  ).join(', ')
  if (Math.max(...busy.values()) >= MOST_MIB)
    throw new Error(`More than ${MOST_MIB} MiB were resident: ${told}.`)
  return `import-memory  ${mebibytes} MiB plain and gzipped, then bundles of ${RESOURCES} and of ${PEOPLE * (OF_EACH + 2)} resources; peak resident ${told}; limit ${MOST_MIB} MiB`
}

async function importRecords(stack: BenchStack, mebibytes: number): Promise<void> {
  for (const gzip of [false, true]) {
    const source = {
      name: 'generated',
      gzip,
      open: () => {
        const plain = Readable.from(lines(mebibytes, gzip ? 'z' : 'p'))
        return gzip ? plain.pipe(createGzip({ level: 1 })) : plain
      },
    }
    const report = await importSource({ stack, graph: openGraph(stack) }, source, { as: 'adam' })
    const [refused, ...others] = report.rejects
    if (!refused?.reason.includes('Binary/too-large') || others.length > 0)
      throw new Error('The record that is too large was not refused by its name, or others were.')
    if (report.resources['DocumentReference'] !== documents(mebibytes))
      throw new Error('A neighbor of the record that is too large was lost.')
  }
}

/** A transaction and a batch, each about as long as a line may be, one after the other and then both again. */
async function importBundles(stack: BenchStack): Promise<void> {
  const open = () => Readable.from([...BUNDLES, ...BUNDLES].map((type) => line(bundleOf(type))))
  const source = { name: 'bundles', gzip: false, open }
  const report = await importSource({ stack, graph: openGraph(stack) }, source, { as: 'adam' })
  if (report.rejects.length > 0 || report.resources['Observation'] !== 2 * BUNDLES.length * (RESOURCES - 1))
    throw new Error('Something of the bundles was lost.')
}

const BUNDLES = ['transaction', 'batch'] as const
const RESOURCES = 40_000

function bundleOf(type: (typeof BUNDLES)[number]): object {
  const subject = { reference: `Patient/${type}` }
  const code = { coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate' }] }
  const observations = Array.from({ length: RESOURCES - 1 }, (_, at) => ({
    resource: {
      resourceType: 'Observation',
      id: `${type}-${at}`,
      status: 'final',
      code,
      subject,
      effectiveDateTime: '2026-03-04T10:00:00Z',
      valueQuantity: {
        value: 60 + (at % 40),
        unit: '/min',
        system: 'http://unitsofmeasure.org',
        code: '/min',
      },
    },
  }))
  const patient = { resourceType: 'Patient', id: type, name: [{ family: 'Large' }], birthDate: '1950-02-03' }
  return { resourceType: 'Bundle', type, entry: [{ resource: patient }, ...observations] }
}

/** People of a vast bundle, each after everything that refers to them. */
const PEOPLE = 2_000
const OF_EACH = 98
/** The visit of every tenth of them has a label, under which all that refers to it is told. */
const LABEL = { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'SDV' }] }

/**
 * One transaction of two hundred thousand entries, most of which refer to what comes after them, and a line behind it with a
 * label, for which it waits and is read again.
 */
async function importVastBundle(stack: BenchStack): Promise<void> {
  const source = { name: 'vast', gzip: false, open: () => Readable.from(vastBundle()) }
  const report = await importSource({ stack, graph: openGraph(stack) }, source, { as: 'adam' })
  const { Condition = 0, Patient = 0, Procedure = 0 } = report.resources
  if (report.rejects.length > 0 || Condition !== PEOPLE * OF_EACH || Patient !== PEOPLE || Procedure !== 1)
    throw new Error('Something of the bundle with many entries was lost.')
}

function* vastBundle(): Generator<Buffer> {
  yield Buffer.from('{"resourceType":"Bundle","type":"transaction","entry":[')
  for (let person = 0; person < PEOPLE; person++) {
    const entries = JSON.stringify(entriesOf(person)).slice(1, -1)
    yield Buffer.from(person === 0 ? entries : `,${entries}`)
  }
  yield Buffer.from(']}\n')
  const subject = { reference: 'Patient/person-1' }
  yield line({ resourceType: 'Procedure', id: 'vast-late', meta: LABEL, status: 'completed', subject })
}

function entriesOf(person: number): readonly object[] {
  const subject = { reference: `urn:uuid:person-${person}` }
  const encounter = { reference: `urn:uuid:visit-${person}` }
  const conditions = Array.from({ length: OF_EACH }, (_, at) => ({
    resource: {
      resourceType: 'Condition',
      id: `vast-${person}-${at}`,
      subject,
      encounter,
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I10' }] },
    },
  }))
  const visit = {
    resourceType: 'Encounter',
    ...(person % 10 === 0 ? { meta: LABEL } : {}),
    status: 'finished',
    class: { code: 'AMB' },
    subject,
    period: { start: '2026-03-04T10:00:00Z', end: '2026-03-04T11:00:00Z' },
  }
  const patient = {
    resourceType: 'Patient',
    name: [{ family: `Vast${person}` }],
    birthDate: '1950-02-03',
  }
  return [
    ...conditions,
    { fullUrl: encounter.reference, resource: visit },
    { fullUrl: subject.reference, resource: patient },
  ]
}

function peaks(stack: BenchStack): ReadonlyMap<string, number> {
  const pids = new Map(stack.running().map(({ name, pid }) => [name, pid]))
  return new Map(ON_THE_WAY.map((name) => [name, peakOf(pids.get(name) ?? 0)]))
}

function peakOf(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kibibytes) / 1024)
}

/** Documents of about 100 KiB, as scanned letters are. */
const LETTER = 'JVBERi0xLjcKJeLjz9MK'.repeat(5_000)

function documents(mebibytes: number): number {
  return Math.ceil((mebibytes * MIB) / LETTER.length)
}

function* lines(mebibytes: number, prefix: string): Generator<Buffer> {
  const count = documents(mebibytes)
  const patient = {
    resourceType: 'Patient',
    id: `${prefix}1`,
    name: [{ family: 'Large' }],
    birthDate: '1950-02-03',
  }
  yield line(patient)
  for (let number = 0; number < count; number++) {
    if (number === Math.floor(count / 2)) yield* tooLarge()
    yield line({
      resourceType: 'DocumentReference',
      id: `${prefix}${number}`,
      status: 'current',
      subject: { reference: `Patient/${prefix}1` },
      content: [{ attachment: { contentType: 'application/pdf', data: `${number}${LETTER}` } }],
    })
  }
}

function* tooLarge(): Generator<Buffer> {
  yield Buffer.from('{"resourceType":"Binary","id":"too-large","data":"')
  for (let megabyte = 0; megabyte < 17; megabyte++) yield Buffer.alloc(MIB, 'A')
  yield Buffer.from('"}\n')
}

function line(resource: object): Buffer {
  return Buffer.from(`${JSON.stringify(resource)}\n`)
}
