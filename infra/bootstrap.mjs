// Makes a checkout ready to run: checks Node, installs what the lockfile names, compiles what changed. Needs nothing
// but Node and npm, and the second time about a second. It must parse on any Node that people may have, however old:
// no syntax here that Node 12 does not know, and only built-in modules.
import { spawn } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'
import { nodeFault } from './node-version.mjs'

const PNPM = 'pnpm@10.34.9'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const quiet = process.argv.indexOf('--quiet') >= 0
const stamp = join(root, 'node_modules', '.baton-installed')

main().catch(function (error) {
  console.error(error.message)
  process.exit(1)
})

async function main() {
  const fault = nodeFault(process.versions.node)
  if (fault) throw new Error(fault)
  await install()
  await compile()
}

/** Skipped when the lockfile, the workspace and Node's major version are those of the last installation. */
async function install() {
  const wanted = installationHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing (the first time takes half a minute) ...')
  // CI=1: pnpm asks nothing, even when it has to remove an old node_modules.
  const env = Object.assign({}, process.env, { CI: '1', npm_config_update_notifier: 'false' })
  const args = ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only']
  const result = await run('npx', args, env)
  if (result.status !== 0) {
    throw new Error(
      'Installing failed: ' +
        PNPM +
        ' ended with status ' +
        result.status +
        '. Its last words:\n' +
        lastLines(result.output),
    )
  }
  writeFileSync(stamp, wanted)
}

function installationHash() {
  const hash = createHash('sha256').update(
    process.versions.node.split('.')[0] + ' ' + process.platform + ' ' + process.arch,
  )
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Incremental: a second without changes costs what it takes to see that there are none. */
async function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const slow = setTimeout(say, 2000, 'Compiling ...')
  const result = await run(process.execPath, [tsc, '-b'], process.env)
  clearTimeout(slow)
  if (result.status !== 0) throw new Error('Compiling failed:\n' + lastLines(result.output))
}

function run(command, args, env) {
  return new Promise(function (resolve, reject) {
    const child = spawn(command, args, { cwd: root, env: env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = function (chunk) {
      output = (output + chunk).slice(-20000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', function (error) {
      reject(
        new Error(
          'Cannot run ' + command + ' (' + error.message + '): install Node with npm, then try again.',
        ),
      )
    })
    child.on('close', function (status) {
      resolve({ status: status, output: output })
    })
  })
}

function lastLines(text) {
  return text.trim().split('\n').slice(-30).join('\n')
}

function say(line) {
  if (!quiet) console.log(line)
}
