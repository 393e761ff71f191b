import { expect, test } from '@jest/globals'
import { readConfig, serviceEnvironment } from './config.js'

const complete = {
  PORT: '4001',
  DATABASE_URL: 'postgres://baton_patients:secret@127.0.0.1:1/patients',
  REDIS_URL: 'redis://127.0.0.1:1',
  SIGNING_KEYS: JSON.stringify({ k1: 'a secret that is long enough to be one' }),
  CURSOR_SECRET: 'a secret that is long enough to be one',
}

function faultsOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(serviceEnvironment, env)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'none'
}

test('a complete environment is parsed, with its defaults', () => {
  const config = readConfig(serviceEnvironment, complete)
  expect(config).toMatchObject({ PORT: 4001, HOST: '127.0.0.1', LOG_LEVEL: 'info', NODE_ENV: 'development' })
})

test('everything that is wrong is named at once', () => {
  const message = faultsOf({ PORT: 'x', DATABASE_URL: 'mysql://', SIGNING_KEYS: '{' })
  for (const name of [
    'PORT',
    'DATABASE_URL',
    'REDIS_URL: is missing',
    'SIGNING_KEYS: must be JSON',
    'CURSOR_SECRET',
  ]) {
    expect(message).toContain(name)
  }
})

test('a fault never repeats a secret', () => {
  expect(faultsOf({ ...complete, CURSOR_SECRET: 'hunter2' })).not.toContain('hunter2')
})

test('production refuses a virtual clock', () => {
  const env = { ...complete, NODE_ENV: 'production', CLOCK_DATABASE_URL: complete.DATABASE_URL }
  expect(faultsOf(env)).toContain('production never runs on a virtual clock')
})
