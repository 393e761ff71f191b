import { localDay, localTime } from '../local-time.js'
import type { Step, Story } from '../story.js'
import { changedAuthorization, oneAuthorization, type Made, type OneAuthorization } from './facts.js'

const hcpcs = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
const icd10 = 'http://hl7.org/fhir/sid/icd-10-cm'
const heartFailure = { system: icd10, code: 'I50.9', display: 'Heart failure, unspecified' }
const copd = { system: icd10, code: 'J44.9', display: 'Chronic obstructive pulmonary disease' }
const period = { from: '2026-11-28', to: '2027-01-26' }

const homeHealth = {
  payerId: 'SUMMIT',
  priority: 'EXPEDITED',
  diagnoses: [heartFailure, copd],
  serviceLines: [
    {
      service: { system: hcpcs, code: 'G0299', display: 'RN visit at home' },
      quantity: 9,
      unit: 'visits',
      ...period,
    },
    {
      service: { system: hcpcs, code: 'G0151', display: 'PT visit at home' },
      quantity: 6,
      unit: 'visits',
      ...period,
    },
  ],
}

const oxygen = {
  payerId: 'SUMMIT',
  priority: 'STANDARD',
  diagnoses: [copd],
  serviceLines: [
    {
      service: { system: hcpcs, code: 'E1390', display: 'Oxygen concentrator' },
      quantity: 1,
      unit: 'units',
      ...period,
    },
  ],
}

/** Two requests go to the payer, which takes both and decides neither yet. */
export const requests: Step<Made> = {
  title: '2. 24 Nov 15:00: home health (expedited) and oxygen (standard) go to Summit Advantage',
  async run(story, { patientId }) {
    const homeHealthId = await ask(story, '2026-11-24T15:00:00-05:00', { patientId, ...homeHealth })
    const oxygenId = await ask(story, '2026-11-24T15:10:00-05:00', { patientId, ...oxygen })
    const first = await pended(story, homeHealthId)
    const second = await pended(story, oxygenId)
    // 42 CFR 422.572(a): 72 hours from receipt, through the holiday. 422.568(b)(1): 7 calendar days.
    story.check('home health due', '2026-11-27 15:00', localTime(first.dueAt))
    story.check('oxygen due', '2026-12-01', localDay(second.dueAt))
    story.check(
      'messages to the payer, one each',
      [1, 1],
      [first.submissions.length, second.submissions.length],
    )
    return { homeHealthId, oxygenId }
  },
}

async function ask(story: Story, at: string, input: object): Promise<string> {
  await story.clock.set(new Date(at))
  const created = await story.graph.change('dana', 'create-authorization', changedAuthorization, input)
  const { id, version } = created.authorization
  await story.graph.change('jo', 'submit-authorization', changedAuthorization, {
    id,
    expectedVersion: version,
  })
  return id
}

async function pended(story: Story, id: string): Promise<OneAuthorization> {
  return story.eventually('the payer to take the request', async () => {
    const { authorization } = await story.graph.ask('dana', 'authorization', oneAuthorization, { id })
    return authorization.status === 'PENDED' ? authorization : null
  })
}
