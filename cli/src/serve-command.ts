import { serve } from '@standout/server'
import type { Command } from 'commander'
import type { Run } from './run.ts'

export function addServeCommand(program: Command, run: Run) {
  program
    .command('serve')
    .option('--port <port>', 'the port to listen on', '4664')
    .option('--host <host>', 'the address to listen on', '127.0.0.1')
    .description('The pages and the HTTP API, on this machine only')
    .action(async ({ port, host }: { port: string; host: string }) => {
      const { address, finished } = await serve({ open: run.open, port: Number(port), host })
      process.stdout.write(`${address}\n`)
      await finished
    })
}
