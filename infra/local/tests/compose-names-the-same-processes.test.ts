import { expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { PROCESSES } from '@baton/local/process-table'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface ComposeService {
  image: string
  command: string[]
  environment?: Record<string, string | number>
  healthcheck?: object
  depends_on?: Record<string, object>
}
// The file is ours; what of it matters here is checked below.
const compose = parse(readFileSync(`${root}docker-compose.yml`, 'utf8'), { merge: true }) as {
  services: Record<string, ComposeService>
  volumes: object
}
const stores = ['postgres', 'valkey', 'migrate']

test('the containers are the processes of the local runner, the stores and the migration step', () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    [...stores, ...PROCESSES.map(({ name }) => name)].sort(),
  )
})

test.each(PROCESSES.map((process) => [process.name, process] as const))(
  '%s runs the same file on the same port and waits for the migrations',
  (name, process) => {
    const service = compose.services[name]
    expect(service?.command).toEqual(['node', ...(process.flags ?? []), process.script])
    expect(service?.environment?.['PORT']).toBe(4000 + process.portOffset)
    expect(service?.image).toBe('baton')
    expect(service?.depends_on).toMatchObject({ migrate: { condition: 'service_completed_successfully' } })
  },
)

test('every command is a file that a source compiles to', () => {
  const scripts = Object.values(compose.services).flatMap(({ command }) =>
    command.filter((word) => word.endsWith('.js')),
  )
  const sources = scripts.map((script) => script.replace('/dist/', '/src/').replace(/\.js$/, '.ts'))
  expect(sources.filter((source) => !existsSync(`${root}${source}`))).toEqual([])
})

test('the stores are the versions we promise, keep their data and say when they are ready', () => {
  const { postgres, valkey } = compose.services
  expect([postgres?.image, valkey?.image]).toEqual(['postgres:18', 'valkey/valkey:8'])
  expect([postgres?.healthcheck, valkey?.healthcheck]).not.toContain(undefined)
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(['postgres', 'valkey']))
})

test('no secret stands in the file', () => {
  const environments = Object.values(compose.services).map(({ environment }) => environment ?? {})
  for (const [name, value] of environments.flatMap((one) => Object.entries(one))) {
    if (/PASSWORD|SECRET|KEYS|PAYERS/.test(name)) expect(value).toMatch(/^\$\{/)
    expect(String(value)).not.toMatch(/\/\/[^:/]+:(?!\$\{)[^@/]+@/)
  }
})
