import { PERSONAS } from '@baton/auth/personas'
import { toNdjson } from '@baton/synthetic/bundle'
import { admittedHenry, henry } from '@baton/synthetic/cast'
import { z } from 'zod'
import { importSource, textSource } from '../../import-file.js'
import { sendOverHttp } from '../../hl7/send-over-http.js'
import { castMember, onEscalation, type SeenEscalation } from '../escalations.js'
import { backToTheWard } from './back-to-the-ward.js'
import type { Step, Story } from '../story.js'

interface Made {
  readonly patientId: string
  readonly planId: string
  readonly escalation: SeenEscalation
}

const plan = z.object({
  monitoringPlan: z.object({ id: z.string(), version: z.number(), status: z.string() }),
})
const read = z.object({
  reading: z.object({
    news2: z.object({ total: z.number().nullable(), band: z.string().nullable() }),
    escalation: z
      .object({ id: z.string(), version: z.number(), severity: z.string(), acknowledgeBy: z.string() })
      .nullable(),
  }),
})
const monitored = z.object({
  patient: z.object({
    transitionEpisodes: z
      .array(z.object({ status: z.string(), deadlines: z.array(z.object({ rule: z.string() })) }))
      .nullable(),
    monitoring: z.array(
      z.object({
        status: z.string(),
        remoteMonitoringDays: z.object({ supplyCode: z.string().nullable() }),
      }),
    ),
  }),
})

const calm = {
  respiratoryRate: 20,
  spo2: 91,
  onOxygen: false,
  systolic: 126,
  pulse: 88,
  consciousness: 'A',
  temperature: 36.8,
}
const worse = {
  ...calm,
  respiratoryRate: 26,
  spo2: 90,
  onOxygen: true,
  systolic: 104,
  pulse: 112,
  temperature: 37.5,
}

const home: Step<Made> = {
  title: '1. 4 Dec 08:00: Henry Kowalski is an inpatient at home, and well',
  async run(story) {
    await story.clock.set(new Date('2026-12-04T08:00:00-05:00'))
    await importSource(story, textSource("Henry's admission", toNdjson([admittedHenry()])), { as: 'adam' })
    const patientId = await castMember(story, henry)
    const episode = await story.eventually('a transition episode', async () => {
      const { patient } = await story.graph.ask('dana', 'monitored-patient', monitored, { id: patientId })
      return patient.transitionEpisodes?.[0] ?? null
    })
    story.check('transition', 'IN_FACILITY', episode.status)
    const started = await story.graph.change('dana', 'start-monitoring', plan, {
      patientId,
      spo2Scale: 2,
      spo2TargetSetBy: PERSONAS.cho.id,
      hospitalAtHome: true,
    })
    const monitoringPlanId = started.monitoringPlan.id
    const at = '2026-12-04T08:00:00-05:00'
    const { reading } = await story.graph.change('dana', 'record-reading', read, {
      monitoringPlanId,
      at,
      ...calm,
    })
    story.check('NEWS2 on scale 2', 0, reading.news2.total)
    story.check('escalation', null, reading.escalation)
    return { patientId, planId: monitoringPlanId }
  },
}

const deterioration: Step<Made> = {
  title: '2. 5 Dec 03:20: he gets worse, and somebody answers within five minutes',
  async run(story, { planId }) {
    const at = '2026-12-05T03:20:20-05:00'
    await story.clock.set(new Date(at))
    const { reading } = await story.graph.change('dana', 'record-reading', read, {
      monitoringPlanId: planId ?? '',
      at,
      automatic: true,
      ...worse,
    })
    story.check('NEWS2 on scale 2', { total: 8, band: 'HIGH' }, reading.news2)
    story.check('escalation', 'EMERGENT', reading.escalation?.severity)
    let escalation: SeenEscalation = reading.escalation ?? { id: '', version: 0 }
    const answered = await onEscalation(story, escalation, {
      operation: 'acknowledge-escalation',
      at: '2026-12-05T03:24:00-05:00',
    })
    story.check('answered within five minutes', true, answered.acknowledgedInTime)
    escalation = answered
    for (const [time, kind] of [
      ['03:31', 'VIDEO_VISIT'],
      ['03:38', 'CALLED_911'],
    ] as const) {
      const step = { operation: 'log-escalation-action', at: `2026-12-05T${time}:00-05:00`, kind }
      escalation = await onEscalation(story, escalation, step)
    }
    return { escalation }
  },
}

/** The hospital's own word that he is in another bed; told twice, as interfaces do. */
async function transfer(story: Story, patientId: string): Promise<void> {
  const send = async () => (await sendOverHttp(story.stack, Buffer.from(backToTheWard), 'adam')).messages[0]
  const first = await send()
  story.check('A02', ['AA', patientId], [first?.acknowledgment, first?.patientId])
  const again = await send()
  story.check('A02 again', ['AA', first?.inboundMessageId], [again?.acknowledgment, again?.duplicateOf])
}

const ward: Step<Made> = {
  title: '3. 5 Dec 04:30: ADT A02, back to the ward: the same stay, no clock, no code',
  async run(story, { patientId, planId, escalation }) {
    const at = '2026-12-05T04:30:00-05:00'
    const closed = await onEscalation(story, escalation ?? { id: '', version: 0 }, {
      operation: 'dispose-escalation',
      at,
      disposition: 'RETURNED_TO_WARD',
    })
    story.check('escalation', 'CLOSED', closed.status)
    await transfer(story, patientId ?? '')
    await story.graph.change('dana', 'pause-monitoring', plan, {
      monitoringPlanId: planId ?? '',
      expectedVersion: 1,
      reason: 'Back on the ward',
    })
    const { patient } = await story.graph.ask('dana', 'monitored-patient', monitored, { id: patientId ?? '' })
    story.check(
      'transition, one',
      ['IN_FACILITY'],
      patient.transitionEpisodes?.map(({ status }) => status),
    )
    story.check(
      'clocks',
      [[]],
      patient.transitionEpisodes?.map(({ deadlines }) => deadlines),
    )
    story.check('monitoring', 'ON_HOLD', patient.monitoring[0]?.status)
    story.check('code of remote monitoring', null, patient.monitoring[0]?.remoteMonitoringDays.supplyCode)
    return {}
  },
}

/** S7: an inpatient at home gets worse and goes back to the ward, which is the same stay. */
export const s7: readonly Step<Made>[] = [home, deterioration, ward]
