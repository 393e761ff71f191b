import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, StandardFonts, type PDFFont } from 'pdf-lib'
import type { Channel } from '@baton/messaging/channel'

const A4 = [595.28, 841.89] as const
const MARGIN = 72
const SIZE = 11
const LINE = 16

/** Letters as PDF files in a folder that the print shop empties: one file a letter, named by its id, so never two. */
export function letterToPrint(folder: string): Channel {
  return {
    async send({ id, to, subject, text }): Promise<string> {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, `${id}.pdf`)
      await writeFile(`${path}.part`, await letter({ to, subject, text }), { mode: 0o600 })
      await rename(`${path}.part`, path)
      return `print:${id}`
    },
  }
}

async function letter({
  to,
  subject,
  text,
}: {
  to: string
  subject: string
  text: string
}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const lines = [to, '', '', subject, '', text]
    .flatMap((part) => part.split('\n'))
    .flatMap((line) => wrap(line, font))
  const perPage = Math.floor((A4[1] - 2 * MARGIN) / LINE)
  for (let from = 0; from < lines.length; from += perPage) {
    const page = document.addPage([...A4])
    lines.slice(from, from + perPage).forEach((line, at) => {
      page.drawText(line, { x: MARGIN, y: A4[1] - MARGIN - at * LINE, size: SIZE, font })
    })
  }
  return Buffer.from(await document.saveAsBase64(), 'base64')
}

function wrap(line: string, font: PDFFont): string[] {
  const lines = ['']
  for (const word of writable(line, font).split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ')
    if (font.widthOfTextAtSize(longer, SIZE) <= A4[0] - 2 * MARGIN) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The built-in fonts write Western European letters; others lose their marks instead of the whole letter. */
function writable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  const plain = Array.from(text).map((sign) =>
    known.has(sign.codePointAt(0) ?? 0) ? sign : sign.normalize('NFD').replace(/[^\x20-\x7e]/g, ''),
  )
  return plain.join('')
}
