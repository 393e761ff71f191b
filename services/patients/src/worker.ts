import { runWorker } from '@baton/service-kit/run-worker'
import { definition } from './definition.js'

await runWorker(definition, process.env)
