import { expect, test } from '@jest/globals'
import { allTemplates, textsFor } from './templates.js'

const sender = { organization: 'Harborview Care', phone: '(212) 555-0100' }
const ofHealth = /diabet|a1c|diagnos|medic|hospital|blood|recover|cancer|hiv|depress|discharge|receta|sangre/i

test.each(
  allTemplates().flatMap((one) =>
    Object.keys(one.languages).map((language) => [one.code, language, one] as const),
  ),
)('%s in %s fits one message and says nothing of health', (_, language, template) => {
  const texts = textsFor(template, language, sender)
  expect(texts?.sms.length).toBeLessThanOrEqual(160)
  expect(Object.values(texts ?? {}).join(' ')).not.toMatch(ofHealth)
  expect(texts?.sms).toMatch(/STOP|START/)
})

test('a language without an approved translation has no texts', () => {
  const [template] = allTemplates()
  expect(template && textsFor(template, 'fr', sender)).toBeNull()
})
