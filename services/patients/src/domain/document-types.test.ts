import { expect, test } from '@jest/globals'
import { typeFault } from './document-types.js'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.each([
  ['application/pdf', '%PDF-1.7\n', null],
  ['application/pdf', '<html>', 'The file does not begin as application/pdf does.'],
  ['application/pdf', '', 'The file does not begin as application/pdf does.'],
  ['image/png', '\x89PNG\r\n\x1a\n', null],
  ['image/png', '\xff\xd8\xff\xe0', 'The file does not begin as image/png does.'],
  ['image/jpeg', '\xff\xd8\xff\xe0', null],
  ['image/tiff', 'II*\0', null],
  ['image/tiff', 'MM\0*', null],
  ['application/rtf', '{\\rtf1', null],
  [DOCX, 'PK\x03\x04', null],
  ['text/plain', 'Discharge summary', null],
  ['text/plain', 'MZ\x90\0\x03', 'The file holds bytes that text/plain does not.'],
  ['text/plain', '%PDF-1.4', 'The file is application/pdf, not text/plain.'],
  ['application/xml', '\n <ClinicalDocument/>', null],
  ['application/xml', '{"a": 1}', 'The file does not begin as application/xml does.'],
  ['application/xml', '\xef\xbb\xbf<ClinicalDocument/>', null],
  ['application/xml', '\xff\xfe<\0?\0x\0m\0l\0', null],
  ['text/xml', '\xfe\xff\0\n\0<\0a\0/\0>', null],
  ['text/xml', '<\0?\0x\0m\0l\0', null],
  ['text/xml', '\0<\0?\0x\0m\0l', null],
  ['text/xml', '\xff\xfe{\0}\0', 'The file does not begin as text/xml does.'],
  ['text/xml', '\xff\xfe\0\0<\0\0\0', 'The file holds bytes that text/xml does not.'],
  ['text/xml', '<\0?\0\0\0', 'The file holds bytes that text/xml does not.'],
  ['text/plain', '\xff\xfeM\0Z\0', 'The file holds bytes that text/plain does not.'],
  ['text/html', '<html>', 'Files of type text/html are not taken.'],
  ['application/x-msdownload', 'MZ', 'Files of type application/x-msdownload are not taken.'],
])('%s that begins with %j: %s', (declared, head, fault) => {
  expect(typeFault(declared, Buffer.from(head, 'latin1'))).toBe(fault)
})
