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
  const laid = await readdir(join(folder, 'in'), { withFileTypes: true }).catch(() => [])
  const names = laid.filter((one) => one.isFile() && !one.name.endsWith('.part')).map(({ name }) => name)
  for (const name of names.sort()) {
    const path = join(folder, 'in', name)
    const end = await recordFile(deps, payer, path)
    if (end === 'gone') continue
    if (end === 'refused') deps.log.warn({ payer: payer.code }, 'an answer file could not be taken')
    await mkdir(join(folder, end), { recursive: true })
    await rename(path, join(folder, end, name)).catch(unlessGone)
  }
}

async function recordFile(
  deps: AuthorizationsDeps,
  payer: PayerConnection,
  path: string,
): Promise<'done' | 'refused' | 'gone'> {
  const text = await readFile(path, 'utf8').catch(unlessGone)
  if (text === null) return 'gone'
  try {
    const recorded = await recordAnswers(deps, payer.code, {
      answers: x12Answers(text),
      channel: 'X12',
    })
    return recorded === null ? 'refused' : 'done'
  } catch (error) {
    if (error instanceof AnswerUnreadable) return 'refused'
    throw error
  }
}

/** Another process of the worker was faster: what it recorded is known. */
function unlessGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
