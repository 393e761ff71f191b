import { runSubgraph } from '@baton/service-kit/run-subgraph'
import { definition } from './definition.js'

await runSubgraph(definition, process.env)
