#!/usr/bin/env node
import {parseArticles} from '../batch.js'
import {runCommand} from './run-command.js'

const {stdin, stdout, stderr} = process
process.exitCode = await runCommand(process.argv.slice(2), {stdin, stdout, stderr, parseMany: parseArticles})
