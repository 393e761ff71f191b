/** Why this version of Node cannot run Baton, in one sentence; null when it can. */
export function nodeFault(version) {
  const parts = version.split('.').map(Number)
  const isNew = parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)
  if (isNew) return null
  return (
    'Baton needs Node 20.19 or newer and this is ' +
    version +
    ': install Node 24 from https://nodejs.org, then run the command again.'
  )
}
