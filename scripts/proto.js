// Generates src/wire/gen from proto/. The result is committed; a test checks that it is what this makes.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ?? join(root, 'src/wire/gen')
const protos = ['record', 'segment', 'roster', 'peer', 'link', 'row'].map((name) =>
  join(root, `proto/${name}.proto`),
)
const bin = (name) => join(root, 'node_modules/.bin', name)
const js = join(out, 'messages.js')
const dts = join(out, 'messages.d.ts')
const shape = ['--no-create', '--no-verify', '--no-delimited', '--no-convert', '--no-service', '--no-typeurl']

execFileSync(bin('pbjs'), [
  '-t',
  'static-module',
  '-w',
  'esm',
  ...shape,
  '--force-number',
  '-o',
  js,
  ...protos,
])
execFileSync(bin('pbts'), ['-o', dts, js])
// protobufjs publishes CommonJS without an exports map: Node's ESM wants the file's name.
// What decodes has every field; pbts types nested messages as if they might not.
let inClass = false
const typed = readFileSync(dts, 'utf8')
  .split('\n')
  .map((line) => {
    if (/^\s+(class|interface|namespace|type) /.test(line)) inClass = /^\s+class /.test(line)
    if (!inClass || /\(.*\): /.test(line.replace(/: \(.*/, ':'))) return line
    return line.replace(/^(\s+\w+\??: .*)$/, (field) =>
      field.replaceAll(/(hearsay\.[\w.]+)\.\$Properties/g, '$1'),
    )
  })
  .join('\n')
writeFileSync(dts, typed.replace('import Long = require("long");\n', ''))
writeFileSync(js, readFileSync(js, 'utf8').replace('"protobufjs/minimal"', '"protobufjs/minimal.js"'))
