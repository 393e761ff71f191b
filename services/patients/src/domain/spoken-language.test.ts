import { expect, test } from '@jest/globals'
import { languageMeant } from './spoken-language.js'

test.each([
  ['es', null, 'es'],
  ['es-419', null, 'es'],
  ['ES_mx', null, 'es'],
  ['spa', null, 'es'],
  ['SPA', 'Spanish', 'es'],
  ['Spanish', null, 'es'],
  [null, 'Español', 'es'],
  ['eng', null, 'en'],
  ['en-US', 'English (US)', 'en'],
  ['E', 'English', 'en'],
  ['zho', null, 'zh'],
  ['chi', null, 'zh'],
  ['zh-Hant-TW', null, 'zh'],
  ['vie', null, 'vi'],
  // Two letters of these are those of Spanish and English.
  ['esu', 'Central Yupik', 'esu'],
  ['est', null, 'et'],
  ['enm', null, 'enm'],
  ['hmn', null, 'hmn'],
  [null, 'Vietnamese', 'vietnamese'],
  ['V', null, 'v'],
  ['und', 'unknown', null],
  [null, null, null],
])('the language of code %s and name %s is %s', (code, display, language) => {
  expect(languageMeant({ code, display })).toBe(language)
})
