import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { print, progress, progressDone } from '../output.js'
import { Refused, WrongUse } from '../refused.js'
import { sendOverHttp, type SentMessage } from '../hl7/send-over-http.js'
import { sendOverMllp } from '../hl7/send-over-mllp.js'
import { askGraphWhatBecame } from '../hl7/what-became.js'
import { findStack } from '../stack.js'

interface Options {
  readonly as: string
  readonly mllp?: string
  readonly json?: boolean
}

interface SentFile {
  readonly file: string
  readonly notes: readonly string[]
  readonly messages: readonly SentMessage[]
}

/** `baton hl7 send FILE|DIR`: exit status 1 when any message was answered with an error. */
export async function sendHl7(path: string, options: Options): Promise<void> {
  const files = await filesAt(path)
  const send = await senderOf(options)
  const sent: SentFile[] = []
  for (const file of files) {
    progress(file)
    sent.push({ file, ...(await send(await readFile(file))) })
  }
  progressDone()
  print(options.json, sent, () => sent.map(describe).join('\n'))
  const faults = sent
    .flatMap(({ messages }) => messages)
    .filter(({ acknowledgment }) => !['AA', 'CA', 'none'].includes(acknowledgment))
  if (faults.length > 0) process.exitCode = 1
}

async function senderOf(options: Options): Promise<(bytes: Buffer) => Promise<Omit<SentFile, 'file'>>> {
  if (options.mllp === undefined) {
    const stack = await findStack()
    return (bytes) => sendOverHttp(stack, bytes, options.as)
  }
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(options.mllp) ?? []
  if (host === '')
    throw new WrongUse(`${options.mllp} is no address: say HOST:PORT, for example 127.0.0.1:2575.`)
  const whatBecame = askGraphWhatBecame(await findStack().catch(() => null), options.as)
  return (bytes) => sendOverMllp({ host, port: Number(port) }, bytes, whatBecame)
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new WrongUse(`There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => /\.(hl7|txt)$/i.test(name)).sort()
  if (names.length === 0) throw new Refused(`${path} holds no .hl7 or .txt file.`)
  return names.map((name) => join(path, name))
}

function describe({ file, notes, messages }: SentFile): string {
  const lines = messages.map((one) => {
    const what = [one.messageType ?? 'no message', one.controlId ?? ''].join(' ').trim()
    const became = [one.status, one.reason ?? one.effects.join('; ')].filter((part) => part !== '').join(': ')
    return `  ${one.acknowledgment}  ${what}  ${became}`
  })
  return [file, ...notes.map((note) => `  note  ${note}`), ...lines].join('\n')
}
