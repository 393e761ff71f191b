import { Command, CommanderError } from 'commander'
import { chaos } from './commands/chaos.js'
import { clock } from './commands/clock.js'
import { importDirectory } from './commands/directory.js'
import { doctor } from './commands/doctor.js'
import { sendHl7 } from './commands/hl7.js'
import { importFiles } from './commands/import.js'
import { loadSynthetic } from './commands/load-synthetic.js'
import { partnerCreate } from './commands/partner.js'
import { measuresRun } from './commands/measures-run.js'
import { pasCheck } from './commands/pas-check.js'
import { scenario } from './commands/scenario.js'
import { status } from './commands/status.js'
import { token } from './commands/token.js'
import { x12Read } from './commands/x12-read.js'
import { Refused, WrongUse } from './refused.js'

const baton = new Command('baton')
  .description('The command line of Baton. It talks to the stack that `npm start` runs, or to BATON_URL.')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText('after', '\nExit status: 0 done, 1 refused or failed, 2 wrong use.')
  .exitOverride()

const asJson = ['--json', 'print one JSON document, for machines'] as const

baton
  .command('status')
  .description('every process and whether it is ready')
  .option(...asJson)
  .action(status)
baton
  .command('doctor')
  .description('what this machine and this stack lack')
  .option(...asJson)
  .action(doctor)
baton
  .command('token')
  .description('a bearer token of the development issuer')
  .argument(
    '<persona>',
    'dana, ida, omar, cho, jo, uma, liam, harbor, mercy, northgate, cardiology, ana, rosa, elena, petra or adam',
  )
  .option(...asJson)
  .action(token)
baton
  .command('clock')
  .description('set the shared clock of a development stack, or give it back to the wall clock')
  .argument('<instant>', 'for example 2026-11-24T15:00-05:00, or now')
  .option(...asJson)
  .action(clock)
baton
  .command('import')
  .description(
    'import FHIR R4: a bundle, NDJSON of bundles or of resources (a bulk export), each gzipped or not',
  )
  .argument('<path>', 'a file, or a folder of .json, .ndjson and .gz files')
  .option('--as <persona>', 'who imports', 'adam')
  .option(...asJson)
  .action(importFiles)
const pas = baton.command('pas').description('Da Vinci PAS messages').exitOverride()
pas
  .command('check')
  .description('parse, print and check a PAS message: references, fullUrls, codes')
  .argument('<file>', 'a bundle or resource as JSON')
  .option(...asJson)
  .exitOverride()
  .action(pasCheck)
const x12 = baton.command('x12').description('X12 interchanges').exitOverride()
x12
  .command('read')
  .description('read an interchange, 278 in full, or say at which segment it cannot be read')
  .argument('<file>', 'an X12 file')
  .option(...asJson)
  .exitOverride()
  .action(x12Read)
baton
  .command('directory')
  .description('the directory of community services')
  .command('import')
  .description('import a directory: HSDS 3 as CSV or JSON, or 1.x as CSV; every row is accounted for')
  .argument('<path>', 'a file, or a folder of .csv and .json files')
  .option('--source <name>', 'the name of the source; that of the file or folder unless told')
  .option('--as <persona>', 'who imports', 'adam')
  .option(...asJson)
  .action(importDirectory)
baton
  .command('measures')
  .description('published quality measures')
  .command('run')
  .description('count the test cases of measures, beside what is expected')
  .argument('<dir>', 'a folder of case files (.ndjson, .ndjson.gz), or one with a folder `cases`')
  .option('--value-sets <dir>', 'the value sets; they carry licences and are not shipped')
  .option(...asJson)
  .action(measuresRun)
baton
  .command('hl7')
  .description('messages of hospitals (HL7 v2)')
  .command('send')
  .description('send files of HL7 v2 messages or batches; print each acknowledgement and what became of it')
  .argument('<path>', 'a file, or a folder of .hl7 and .txt files')
  .option('--as <persona>', 'who sends', 'adam')
  .option('--mllp <address>', 'over MLLP to HOST:PORT instead of HTTP')
  .option(...asJson)
  .action(sendHl7)
baton
  .command('scenario')
  .description('play scenarios of the story book and check every step')
  .argument('<names...>', 'S1 to S12, or all')
  .option('--here', 'in the running stack, instead of a throwaway one')
  .option(...asJson)
  .action(scenario)
baton
  .command('partner')
  .description('partner agencies')
  .command('create')
  .description('add an agency: its credentials, a webhook, and the page that its developers need')
  .argument('<name>', 'for example "Harbor Food Pantry"')
  .option('--hipaa <status>', 'covered-entity, business-associate or neither', 'neither')
  .option(
    '--category <kind>',
    'what help it gives, as social or specialty: decides what it is told of a patient',
  )
  .option('--part2', 'a substance use program under 42 CFR Part 2')
  .option('--webhook <url>', 'where every move of its referrals is told')
  .option('--out <file>', 'write the page there, readable by you alone')
  .option('--as <persona>', 'who adds it', 'jo')
  .option(...asJson)
  .action(partnerCreate)
baton
  .command('chaos')
  .description('submit through every fault while processes and stores are killed, and count what is left')
  .option('--submissions <n>', 'how many requests', '5000')
  .option('--seed <n>', 'chooses the faults and the kills', '20261130')
  .option('--kills <n>', 'how many, spread over the work', '60')
  .option('--kill-every <seconds>', 'seconds between the last kills', '3')
  .option(...asJson)
  .action(chaos)
baton
  .command('load-synthetic')
  .description('load staff, agencies and the synthetic population: what the first start does')
  .requiredOption('--here', 'in the running stack; there is no other way')
  .option('--count <n>', 'how many people', '60')
  .option(...asJson)
  .action(loadSynthetic)

process.stdout.on('error', () => process.exit()) // whoever read it has read enough

try {
  for (const command of baton.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride()
  await baton.parseAsync()
} catch (error) {
  process.exitCode = statusOf(error)
}

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  if (error instanceof WrongUse) return 2
  if (!(error instanceof Refused) && process.env['BATON_DEBUG']) console.error(error)
  return 1
}
