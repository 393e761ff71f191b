import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { questionIn } from './questions.js'
import { parsePasAnswers } from './response.js'

const coded = (code: string) => ({ coding: [{ code }] })
const task = (input: object[], end?: string) => ({
  resourceType: 'Task',
  input,
  ...(end ? { restriction: { period: { end } } } : {}),
})

test('documents and questionnaires are wanted, addresses of the payer are not', () => {
  const asked = task(
    [
      { type: coded('payer-url'), valueUrl: 'https://payer.example' },
      { type: coded('attachments-needed'), valueCodeableConcept: coded('28570-0') },
      { type: coded('attachments-needed'), valueCodeableConcept: coded('28570-0') },
      { type: coded('questionnaires-needed'), valueCanonical: 'https://payer.example/Questionnaire/o2' },
      { type: coded('questionnaire-context'), valueString: 'context-77' },
    ],
    '2026-12-18T17:00:00-05:00',
  )
  const letter = { resourceType: 'CommunicationRequest', payload: [{ contentString: '18776-5' }, {}] }
  expect(questionIn([asked, letter, null, { resourceType: 'Patient' }])).toEqual({
    items: ['28570-0', 'https://payer.example/Questionnaire/o2', 'context-77', '18776-5'],
    dueOn: '2026-12-18',
  })
  expect(questionIn([task([])])).toBeNull()
})

const examples = new URL('../../../../../shared/data/pas/ig_examples_sushi/', import.meta.url)
test('the Task of the guide beside an answer is a question of that answer', () => {
  if (!existsSync(examples)) return void console.warn('skipped: ../shared/data/pas is not at hand')
  const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, examples), 'utf8'))
  const answer = read('Bundle-ReferralPendingAuthorizationResponseBundleExample')
  expect(parsePasAnswers(answer)[0]?.asks).toBeNull()
  const asking = {
    ...answer,
    entry: [...answer.entry, { resource: read('Task-AdditionalInformationTaskExample') }],
  }
  expect(parsePasAnswers(asking)[0]?.asks).toEqual({ items: ['28570-0'], dueOn: null })
  expect(parsePasAnswers([{ resource: asking }])[0]?.asks).toEqual({ items: ['28570-0'], dueOn: null })
})
