import { expect, test } from '@jest/globals'
import { allTemplates, textsFor } from './templates.js'

/** Words of health, programs and agencies, in the languages of the templates: none may stand where others can read along. */
const TELLING =
  /diagn|diabet|a1c|insulin|hiv|aids|cancer|cáncer|depress|suicid|mental|psych|psiq|drug|droga|alcohol|opio|methadon|recovery|recuperaci|rehab|substance|sustancia|hospital|clinic|clínica|surgery|cirug|prescri|receta|medic(?!al team)|medicin|test result|resultado|pregnan|embaraz|food|comida|shelter|violen|detox|oncolog|cardiol|dialys|diális/i
const sender = { organization: 'Harborview Care Coordination', phone: '+1 212 555 0100' }

const every = allTemplates().flatMap((template) =>
  Object.keys(template.languages).map((language) => [template.code, language, template] as const),
)

test.each(every)(
  '%s in %s says nothing of health, fits one text, and says how to opt out',
  (code, language, template) => {
    const texts = textsFor(template, language, sender)
    expect(texts).not.toBeNull()
    const { sms = '', subject = '', body = '' } = texts ?? {}
    expect(`${sms} ${subject} ${body}`).not.toMatch(TELLING)
    expect(`${sms} ${subject} ${body}`).not.toMatch(/[{}]/)
    expect(sms.length).toBeLessThanOrEqual(160) // 2015 TCPA order, the exemption for health care
    expect(sms).toContain(sender.organization)
    expect(sms).toMatch(code === 'opted-out' ? /START/ : /STOP/)
  },
)

test('a language without an approved translation has no texts, rather than English ones', () => {
  for (const template of allTemplates()) expect(textsFor(template, 'vi', sender)).toBeNull()
})
