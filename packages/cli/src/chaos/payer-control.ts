import { request } from 'undici'
import { z } from 'zod'

const record = z.object({
  payer: z.string(),
  trace: z.string(),
  claimId: z.string(),
  kind: z.string(),
  submissions: z.number(),
  inquiries: z.number(),
  bodies: z.number(),
  effects: z.number(),
  decided: z.array(z.object({ sequence: z.number(), action: z.string() })),
  errors: z.array(z.string()),
})
/** What the payer saw and decided under one trace number. */
export type SeenRecord = z.output<typeof record>

const served = z.object({ served: z.record(z.string(), z.number()) })

/** The control side of the simulated payer, for a run of chaos. */
export interface PayerControl {
  fault(fault: object | readonly object[]): Promise<void>
  decide(trace: string, items: readonly object[]): Promise<void>
  pended(): Promise<readonly SeenRecord[]>
  all(): Promise<readonly SeenRecord[]>
  /** How many faults of each kind were served. */
  faults(): Promise<Readonly<Record<string, number>>>
}

/** Opens it. */
export function payerControl(url: string): PayerControl {
  const get = async (path: string): Promise<unknown> => {
    const answer = await request(`${url}/control/${path}`)
    return answer.body.json()
  }
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await request(`${url}/control/${path}`, { method: 'POST', body: JSON.stringify(body) })
    await answer.body.dump()
  }
  const records = async (path: string): Promise<readonly SeenRecord[]> =>
    z.object({ records: z.array(record) }).parse(await get(path)).records
  return {
    fault: (fault) => post('script', fault),
    decide: (trace, items) => post('decisions', { trace, items }),
    pended: () => records('records?pended=true'),
    all: () => records('records'),
    faults: async () => served.parse(await get('faults')).served,
  }
}
