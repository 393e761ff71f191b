import { createDatabaseFromTemplate, type TestDatabase } from './stores.js'

/** A fresh copy of a service's migrated, empty database; its URL carries the service's own role. */
export async function testDatabase(service: string): Promise<TestDatabase> {
  const adminUrl = process.env['TEST_DATABASE_URL']
  if (!adminUrl)
    throw new Error('No test database was started: run the tests with "npm test", which starts one.')
  return createDatabaseFromTemplate(adminUrl, service)
}

/** The Redis of this test run. */
export function testRedisUrl(): string {
  const url = process.env['TEST_REDIS_URL']
  if (!url) throw new Error('No test Redis was started: run the tests with "npm test", which starts one.')
  return url
}
