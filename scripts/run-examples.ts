/** Runs every file of `examples/` and fails where one of them fails. */
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'

const failed: string[] = []

for (const name of readdirSync('examples').filter((file) => file.endsWith('.ts'))) {
  console.log(`\n── examples/${name}`)
  const {status} = spawnSync(process.execPath, ['--import', 'tsx', `examples/${name}`], {stdio: 'inherit'})
  if (status !== 0) failed.push(name)
}

if (failed.length > 0) {
  console.error(`\nfailed: ${failed.join(', ')}`)
  process.exitCode = 1
}
