import type { Health } from '@baton/service-kit/health'
import { listen, type Handler, type RunningServer } from '@baton/service-kit/http-server'
import type { GatewayConfig } from './config.js'

/** The door for everybody, and the one of the numbers where that is another. */
export interface Doors {
  readonly main: RunningServer
  readonly numbers: RunningServer | null
  close(): Promise<void>
}

/**
 * Opens the doors. The numbers name clients, operations and queues: in production they are shown at METRICS_PORT, which
 * is no way in for anybody outside, or nowhere.
 */
export async function openDoors(
  { HOST: host, PORT: port, METRICS_PORT: inside, NODE_ENV }: GatewayConfig,
  health: Health,
  handlers: readonly Handler[],
): Promise<Doors> {
  const numbers = inside === undefined ? null : await listen(health, [], { host, port: inside })
  const showsNumbers = !numbers && NODE_ENV !== 'production'
  const main = await listen(health, handlers, { host, port, showsNumbers })
  return {
    main,
    numbers,
    close: async () => {
      await main.close()
      await numbers?.close() // the last requests are counted, too
    },
  }
}
