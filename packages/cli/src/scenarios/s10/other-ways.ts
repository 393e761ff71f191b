import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { request as post } from 'undici'
import { z } from 'zod'
import {
  act,
  icd10,
  line,
  pathOf,
  patientOf,
  readCase,
  request,
  until,
  type OneCase,
} from '../authorizations/one-case.js'
import { payerOf } from '../payer.js'
import type { Step, Story } from '../story.js'

const recorded = z.object({ coverage: z.object({ id: z.string() }) })

/** Asks a payer for something that the patient is covered for there. */
async function ask(
  story: Story,
  { payerId, at, code }: { payerId: string; at: string; code: string },
): Promise<string> {
  const patientId = await patientOf(story, 'HV-100304')
  await story.clock.set(new Date(at))
  const coverage = { patientId, payerCode: payerId, memberId: `${payerId}-304` }
  await story.graph.change('dana', 'record-coverage', recorded, coverage)
  const serviceLines = [line(code, 9)]
  const asked = { patientId, payerId, priority: 'STANDARD', diagnoses: [icd10('I50.9')], serviceLines }
  return request(story, at, asked)
}

function checkDecision(story: Story, decided: OneCase, channels: readonly string[]): void {
  const heard = decided.determinations.map(({ channel }) => channel)
  story.check('how its decisions came', channels, heard)
  const [clock] = decided.deadlines
  story.check('the clock of the decision', 'MET', clock?.deadline.status)
  story.check('visits approved', 9, decided.serviceLines[0]?.units?.approved)
}

/** A payer that takes X12 278 over HTTP pends, and tells its decision as a signed 278 response. */
export const overX12Http: Step<object> = {
  title: '6. A payer that speaks X12 over HTTP',
  async run(story) {
    const id = await ask(story, { payerId: 'MERIDIAN', at: '2026-12-01T09:00:00-05:00', code: 'G0299' })
    const { trace } = await until(story, id, 'PENDED')
    const at = '2026-12-01T15:00:00-05:00'
    await story.clock.set(new Date(at))
    await payerOf(story.stack).decide({ trace: trace ?? '', at, items: [{ sequence: 1, action: 'A1' }] })
    const decided = await until(story, id, 'APPROVED')
    story.check('its history', ['READY', 'QUEUED', 'SUBMITTED', 'PENDED', 'APPROVED'], pathOf(decided))
    checkDecision(story, decided, ['RESPONSE', 'X12'])
    return {}
  },
}

/** A clearinghouse takes the file of a request, and lays down the payer's answer. */
export const overX12Files: Step<object> = {
  title: '7. A payer that speaks X12 over files',
  async run(story) {
    const { folder, payerUrl } = story.stack
    if (!folder) return {} // the files of somebody else's stack are not ours to read
    const id = await ask(story, { payerId: 'PRAIRIE', at: '2026-12-01T10:00:00-05:00', code: 'A4253' })
    const { trace } = await until(story, id, 'SUBMITTED')
    const clearinghouse = join(folder, 'clearinghouse', 'PRAIRIE')
    const body = await readFile(join(clearinghouse, 'out', `${trace}.278`), 'utf8')
    const answer = await post(`${payerUrl}/PRAIRIE/x12`, { method: 'POST', body })
    const inbox = join(clearinghouse, 'in')
    await mkdir(inbox, { recursive: true })
    await writeFile(join(inbox, `${trace}.part`), await answer.body.text())
    await rename(join(inbox, `${trace}.part`), join(inbox, `${trace}.278`))
    const decided = await until(story, id, 'APPROVED')
    story.check('its history', ['READY', 'QUEUED', 'SUBMITTED', 'APPROVED'], pathOf(decided))
    checkDecision(story, decided, ['X12'])
    return {}
  },
}

/** A payer that only people reach: sent on its portal, pended by phone, decided by fax. */
export const byHand: Step<object> = {
  title: '8. A payer that only people reach',
  async run(story) {
    const id = await ask(story, { payerId: 'CEDAR', at: '2026-12-01T11:00:00-05:00', code: 'G0299' })
    const waiting = await until(story, id, 'SUBMITTED')
    story.check('who sends it', 'BY_HAND', waiting.statusReason)
    const contact = { channel: 'PORTAL', referenceNumber: 'W-4711', summary: 'Sent on the portal' }
    await story.graph.change('dana', 'log-payer-contact', z.unknown(), { id, ...contact })
    const hear = async (channel: string, heard: object): Promise<OneCase> =>
      act(
        story,
        { persona: 'liam', name: 'record-manual-determination', id },
        { channel, lines: [{ sequence: 1, ...heard }] },
      )
    const pended = await hear('PHONE', { actionCode: 'A4' })
    story.check('after the call', 'PENDED', pended.status)
    await hear('FAX', { actionCode: 'A1', authorizationNumber: 'CEDAR-1' })
    const decided = await readCase(story, id)
    story.check('number', 'CEDAR-1', decided.authorizationNumber)
    story.check('its history', ['READY', 'QUEUED', 'SUBMITTED', 'PENDED', 'APPROVED'], pathOf(decided))
    checkDecision(story, decided, ['PHONE', 'FAX'])
    return {}
  },
}
