import { expect, test } from '@jest/globals'
import { isForAPerson, meansEverything, replyKind } from './reply.js'

const NAMED = ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe']

test.each(NAMED.flatMap((word) => [word, word.toUpperCase(), ` ${word}. `, `"${word}"!`, `Please ${word}`]))(
  'a word that the rule names revokes however it is spelled: %j',
  (text) => {
    expect(replyKind(text)).toBe('STOP')
  },
)

test.each([
  ...['STOPALL', 'Stop all', 'OPTOUT', 'opt-out', 'Opt‑Out', 'ＳＴＯＰ', 'STOP\n', '🛑'],
  ...[
    'stop texting me',
    'Please stop!!!',
    'I want to opt out of this',
    'unsubscribe me now',
    'quit texting me',
  ],
  ...['Don’t text me', "don't contact me again", 'do not call', 'revoke my consent', 'cancel these messages'],
  ...['Remove me from your list', 'no more', 'leave me alone', 'No more messages, thanks', 'opt me out'],
  ...['take me off your list', 'no further texts please'],
  ...[
    '¡ALTO!',
    'Parar',
    'pare por favor',
    'cancelar',
    'baja',
    'No me escriban más',
    'ARRÊT',
    'dừng',
    '停止',
    '退订',
    '¡Basta ya!',
    'ya no más, gracias',
    'ARRETEZ',
    'Стоп',
    'Ya no quiero recibir mensajes',
    'dejen de mandarme textos',
    'Quiero darme de baja',
    'No me llamen más',
  ],
])('revoked by any reasonable means: %j', (text) => {
  expect(replyKind(text)).toBe('STOP')
})

test.each([
  ['HELP', 'HELP'],
  ['help?', 'HELP'],
  ['Info.', 'HELP'],
  ['¿Ayuda?', 'HELP'],
  ['start', 'START'],
  ['UNSTOP', 'START'],
  ['Yes!', 'START'],
  ['Sí, gracias', 'START'],
  ['yes please', 'START'],
] as const)('%j is %s', (text, kind) => {
  expect(replyKind(text)).toBe(kind)
})

test.each([
  ...['I want to end my life', 'trying to quit smoking', 'please cancel my appointment', 'weekend is fine'],
  ...[
    'yes I took my pills',
    'need help getting up',
    'When do I start the new pills?',
    'unstoppable',
    '',
    '👍',
    'endoscopy',
  ],
])('a person reads the rest: %j', (text) => {
  expect(replyKind(text)).toBe('OTHER')
})

test.each([
  ...[
    'I cannot stop bleeding',
    'Should I stop the new pills?',
    'stop, my chest hurts',
    'no quiero más mensajes, me duele',
  ],
])('what says more than a STOP is one, and a person reads it, too: %j', (text) => {
  expect([replyKind(text), isForAPerson(text)]).toEqual(['STOP', true])
})

test.each([...NAMED, 'STOPALL', 'Please stop!', '🛑', '¡Alto!', 'HELP', 'Sí, gracias'])(
  'a word that is done at once needs no reader: %j',
  (text) => {
    expect(isForAPerson(text)).toBe(false)
  },
)

test.each([
  ['STOPALL', true],
  ['Stop all.', true],
  ['no more, stop all messages', true],
  ['STOP', false],
  ['unsubscribe', false],
] as const)('%j means everything: %s', (text, everything) => {
  expect([replyKind(text), meansEverything(text)]).toEqual(['STOP', everything])
})
