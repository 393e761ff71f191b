// What a coordinator's page does: reads the queue, follows it, and closes a task with the version it showed.
import { openClient } from '@baton/client/client'
import { CompleteTaskDocument, MyWorkQueueDocument, WorkQueueChangedDocument } from '@baton/client/staff'

const PAGE = 20
const byId = (id) => document.getElementById(id)

let shown = 0
let session = new AbortController()

for (const { name, displayName } of await staff()) {
  byId('persona').append(new Option(displayName, name))
}
byId('persona').value = new URLSearchParams(location.search).get('persona') ?? 'dana'
byId('persona').addEventListener('change', signIn)
byId('more').addEventListener('click', () => void refresh(shown + PAGE))

let client
signIn()

/** The people of the development issuer; when none can be had, the page says why. */
async function staff() {
  const reply = await fetch('/dev/personas').catch(() => null)
  const { personas, errors } = (await reply?.json().catch(() => null)) ?? {}
  if (personas) return personas.filter(({ kind }) => kind === 'staff')
  say(errors?.[0]?.message ?? 'Nobody says who may sign in here. Reload the page to try again.', true)
  throw new Error('The list of personas did not come.')
}

/** Somebody else's queue: what was followed for the one before ends. */
function signIn() {
  session.abort()
  session = new AbortController()
  client = openClient({
    url: `${location.origin}/graphql`,
    token: tokenOf(byId('persona').value),
    clientName: 'baton-client',
  })
  void refresh(PAGE)
  void stayCurrent(session.signal)
}

/**
 * A token is asked for again shortly before it ends. A real frontend asks its identity provider here. The browser's clock
 * may be wrong, so only the time between two looks at it counts; unlike `performance.now()` it runs on in a laptop that
 * sleeps.
 */
function tokenOf(persona) {
  let token = ''
  let until = 0
  return async () => {
    if (Date.now() < until) return token
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch('/dev/token', { method: 'POST', headers, body: JSON.stringify({ persona }) })
    // As a connection that broke: the client tries again, while nobody would believe a token that never came.
    if (!reply.ok) throw new TypeError('No token could be had.')
    const given = await reply.json()
    token = given.access_token
    until = Date.now() + (given.expires_in - 30) * 1_000
    return token
  }
}

/** Whoever signed in meanwhile is not shown the queue of the one before, however late it comes. */
async function refresh(size) {
  const { signal } = session
  try {
    const first = Math.min(size, 100)
    const { data, missing } = await client.askForParts(MyWorkQueueDocument, { first }, signal)
    if (signal.aborted) return
    const { edges, pageInfo } = data.myWorkQueue ?? { edges: [], pageInfo: { hasNextPage: false } }
    shown = Math.max(size, edges.length)
    byId('queue').replaceChildren(...edges.map(({ node }) => itemOf(node)))
    byId('more').hidden = !pageInfo.hasNextPage || size >= 100
    say(missing[0]?.message ?? `${edges.length} items, current`, missing.length > 0)
  } catch (error) {
    if (signal.aborted) return
    byId('queue').replaceChildren()
    say(`${error.message} (${error.code ?? error.name})`, true)
  }
}

/** Read again once the stream is open, so that nothing is missed; while it is not, the page says so. */
async function stayCurrent(signal) {
  const onConnection = (isOpen) => {
    if (isOpen) void refresh(Math.max(shown, PAGE))
    else say('Not connected: what is shown may be old. Trying again …', true)
  }
  const changes = client.follow(WorkQueueChangedDocument, { first: 1 }, signal, { onConnection })
  try {
    for await (const _ of changes) await refresh(shown)
  } catch (error) {
    if (signal.aborted) return
    say(`No longer current: ${error.message} (${error.code ?? error.name})`, true)
  }
}

function itemOf(item) {
  const row = byId('item').content.cloneNode(true).firstElementChild
  row.dataset.urgency = item.urgency
  row.querySelector('.label').textContent = item.label
  row.querySelector('.patient').textContent = item.patient?.name?.text ?? ''
  row.querySelector('.due').textContent = dueText(item)
  row.querySelector('.reason').textContent = item.reason
  const done = row.querySelector('button')
  done.hidden = item.kind !== 'TASK' || !item.task
  done.addEventListener('click', () => void complete(item.task, done))
  return row
}

/** In the zone that the deadline runs in, which need not be the reader's. */
function dueText({ dueAt, timeZone }) {
  if (!dueAt) return 'no date'
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone }
  return new Intl.DateTimeFormat(undefined, format).format(new Date(dueAt))
}

async function complete(task, button) {
  button.disabled = true
  try {
    const change = { taskId: task.id, expectedVersion: task.version }
    const { completeTask } = await client.change(CompleteTaskDocument, change)
    const [refusal] = completeTask.userErrors
    await refresh(shown)
    if (refusal) say(refusal.message, true)
  } catch (error) {
    button.disabled = false
    say(`${error.message} (${error.code ?? error.name})`, true)
  }
}

function say(text, refused = false) {
  byId('state').textContent = text
  byId('state').className = refused ? 'refused' : ''
}
