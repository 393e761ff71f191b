import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayerConnection } from '../config.js'
import type { PayerReply } from './http-call.js'
import type { PayerPort } from './payer-port.js'
import { x12Answers } from './x12-answer.js'
import { asInquiry, writeX12Request } from './x12-port.js'

/**
 * X12 278 over a folder that a clearinghouse looks after: requests are laid in `out`, answers come to `in` (see
 * `sweeps/x12-answers.ts`). A file has the name of its trace number, so that a second try replaces the first.
 */
export const x12FilesPort: PayerPort = {
  write: writeX12Request,
  inquiryOf: asInquiry,
  async call({ x12 }, { operation, trace, body }) {
    const out = join(x12?.folder ?? '.', 'out')
    const file = join(out, `${trace}.278`)
    // Nobody can be asked over files: what still lies there was handed over, all else is laid there again.
    if (operation === 'inquire') return (await exists(file)) ? HANDED_OVER : { kind: 'answered', body: '' }
    try {
      await mkdir(out, { recursive: true })
      await writeFile(`${file}.part`, body)
      await rename(`${file}.part`, file)
      return HANDED_OVER
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'FOLDER'
      return { kind: 'notSent', code }
    }
  },
  read: (body) => (body === '' ? [] : x12Answers(body)),
}

const HANDED_OVER: PayerReply = { kind: 'handedOver' }

/** The folder of a payer that is asked over files; null for any other. */
export function filesOf({ channel, x12 }: PayerConnection): string | null {
  return channel === 'X12' ? (x12?.folder ?? null) : null
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
