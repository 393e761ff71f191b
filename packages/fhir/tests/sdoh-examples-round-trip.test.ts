import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseServiceRequest, parseTask } from '@baton/fhir/sdoh/resources'

const folder = new URL('../../../../shared/data/sdoh/', import.meta.url)
const whenHere = existsSync(folder) ? test : test.skip
if (!existsSync(folder))
  console.log('The examples of the guide are not at hand (../shared/data/sdoh): not read here.')

whenHere('every ServiceRequest and Task of the guide is read and comes out as it went in', () => {
  const names = readdirSync(folder).filter((name) => /^(ServiceRequest|Task)-.*\.json$/.test(name))
  expect(names.length).toBeGreaterThanOrEqual(11)
  for (const name of names) {
    const resource: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const read = name.startsWith('Task') ? parseTask(resource) : parseServiceRequest(resource)
    expect(JSON.parse(JSON.stringify(read))).toEqual(resource)
  }
})
