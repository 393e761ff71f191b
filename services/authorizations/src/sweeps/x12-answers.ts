import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sweep } from '@baton/service-kit/definition'
import type { PayerConnection } from '../config.js'
import type { AuthorizationsDeps } from '../deps.js'
import { recordAnswers } from '../inbound/record-answers.js'
import { AnswerUnreadable } from '../payers/answer-unreadable.js'
import { x12Answers } from '../payers/x12-answer.js'
import { filesOf } from '../payers/x12-files-port.js'

/** Reads the answers that clearinghouses lay down: what was recorded goes to `done`, what cannot be read to `refused`. */
export const x12AnswerFiles: Sweep<AuthorizationsDeps> = {
  name: 'x12-answer-files',
  everyMs: 2_000,
  async run(deps) {
    for (const payer of deps.config.payers.values()) {
      const folder = filesOf(payer)
      if (folder) await readFolder(deps, payer, folder)
    }
  },
}

async function readFolder(deps: AuthorizationsDeps, payer: PayerConnection, folder: string): Promise<void> {
  const names = await readdir(join(folder, 'in')).catch(() => [])
  for (const name of names.filter((one) => !one.endsWith('.part')).sort()) {
    const path = join(folder, 'in', name)
    const end = await recordFile(deps, payer, path)
    if (end === 'refused') deps.log.warn({ payer: payer.code }, 'an answer file could not be taken')
    await mkdir(join(folder, end), { recursive: true })
    await rename(path, join(folder, end, name))
  }
}

async function recordFile(
  deps: AuthorizationsDeps,
  payer: PayerConnection,
  path: string,
): Promise<'done' | 'refused'> {
  try {
    const recorded = await recordAnswers(deps, payer.code, {
      answers: x12Answers(await readFile(path, 'utf8')),
      channel: 'X12',
    })
    return recorded === null ? 'refused' : 'done'
  } catch (error) {
    if (error instanceof AnswerUnreadable) return 'refused'
    throw error
  }
}
