#!/usr/bin/env node
import {parseArticles} from '../batch.js'
import {runCommand} from './run-command.js'

const {stdin, stdout, stderr} = process
try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    parseMany: parseArticles
  })
} catch (error) {
  // Left to itself Node would end with 1, as if only some articles had not been read.
  console.error(error)
  process.exitCode = 3
}
