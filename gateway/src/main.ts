process.env['APOLLO_TELEMETRY_DISABLED'] = '1'

const { runGateway } = await import('./run-gateway.js')
await runGateway(process.env)
