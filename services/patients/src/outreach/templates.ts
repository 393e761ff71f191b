/** The texts of one message in one language. `{organization}` and `{phone}` are filled in. */
interface Texts {
  /** At most 160 characters, the way to opt out included (2015 TCPA order, health care exemption). */
  readonly sms: string
  readonly subject: string
  readonly body: string
}

/** A message in every language into which its translation was approved. */
export interface MessageTemplate {
  readonly code: string
  readonly version: string
  readonly languages: Readonly<Record<string, Texts>>
}

/** The messages. None says anything of health, a program or an agency: others may read along. */
const TEMPLATES: readonly MessageTemplate[] = [
  {
    code: 'please-call',
    version: '1',
    languages: {
      en: {
        sms: '{organization}: please call your care team at {phone} when you can. Reply STOP to opt out.',
        subject: 'Please call your care team',
        body: 'Hello,\n\nplease call your care team at {phone} when it suits you. We would like to plan your next steps with you.\n\n{organization}',
      },
      es: {
        sms: '{organization}: llame a su equipo de atención al {phone} cuando pueda. Responda STOP para no recibir más.',
        subject: 'Llame a su equipo de atención',
        body: 'Hola:\n\nllame a su equipo de atención al {phone} cuando le convenga. Queremos planificar con usted los próximos pasos.\n\n{organization}',
      },
    },
  },
  {
    code: 'appointment-reminder',
    version: '1',
    languages: {
      en: {
        sms: '{organization}: you have an appointment soon. Questions? Call {phone}. Reply STOP to opt out.',
        subject: 'Your appointment',
        body: 'Hello,\n\nyou have an appointment soon. If you have questions or need a ride, please call {phone}.\n\n{organization}',
      },
      es: {
        sms: '{organization}: tiene una cita pronto. ¿Preguntas? Llame al {phone}. Responda STOP para no recibir más.',
        subject: 'Su cita',
        body: 'Hola:\n\ntiene una cita pronto. Si tiene preguntas o necesita transporte, llame al {phone}.\n\n{organization}',
      },
    },
  },
  {
    code: 'opted-out',
    version: '1',
    languages: {
      en: {
        sms: '{organization}: you will get no more texts about this. Reply START to get them again.',
        subject: 'No more messages',
        body: 'You will get no more messages about this.',
      },
      es: {
        sms: '{organization}: no recibirá más mensajes sobre esto. Responda START para recibirlos de nuevo.',
        subject: 'No más mensajes',
        body: 'No recibirá más mensajes sobre esto.',
      },
    },
  },
  {
    code: 'help',
    version: '1',
    languages: {
      en: {
        sms: '{organization}: your care team is at {phone}. Reply STOP to get no more texts.',
        subject: 'Help',
        body: 'Your care team is at {phone}.',
      },
      es: {
        sms: '{organization}: su equipo de atención está en el {phone}. Responda STOP para no recibir más mensajes.',
        subject: 'Ayuda',
        body: 'Su equipo de atención está en el {phone}.',
      },
    },
  },
  {
    code: 'opted-in',
    version: '1',
    languages: {
      en: {
        sms: '{organization}: you will get texts about this again. Reply STOP to opt out.',
        subject: 'Messages again',
        body: 'You will get messages about this again.',
      },
      es: {
        sms: '{organization}: volverá a recibir mensajes sobre esto. Responda STOP para no recibir más.',
        subject: 'Mensajes de nuevo',
        body: 'Volverá a recibir mensajes sobre esto.',
      },
    },
  },
]

/** The message of a code; null when there is none. */
export function findTemplate(code: string): MessageTemplate | null {
  return TEMPLATES.find((one) => one.code === code) ?? null
}

/** Answers to somebody's own words: nobody gets one unasked. */
const ANSWERS: ReadonlySet<string> = new Set(['opted-out', 'opted-in', 'help'])

/** Whether a code is that of a message which may be sent unasked. */
export function isOutreach(code: string): boolean {
  return findTemplate(code) !== null && !ANSWERS.has(code)
}

/** Every message. */
export function allTemplates(): readonly MessageTemplate[] {
  return TEMPLATES
}

/** Who writes. */
export interface Sender {
  readonly organization: string
  readonly phone: string
}

/** The texts in a language (`es`), filled in; null where there is no approved translation: nothing falls back to English silently. */
export function textsFor(template: MessageTemplate, language: string, sender: Sender): Texts | null {
  const texts = Object.hasOwn(template.languages, language) ? template.languages[language] : undefined
  if (!texts) return null
  const fill = (text: string): string =>
    text.replaceAll('{organization}', sender.organization).replaceAll('{phone}', sender.phone)
  return { sms: fill(texts.sms), subject: fill(texts.subject), body: fill(texts.body) }
}
