// Asks the process of this container whether it is ready.
try {
  const response = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`)
  process.exit(response.ok ? 0 : 1)
} catch {
  process.exit(1)
}
