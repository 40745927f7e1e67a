/** `mingzhang demo`: compile and audit the examples that come with the program, and show the results in a browser. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { buildDemoSite } from '../demo/demo-site.ts'
import { CannotWork } from '../failure.ts'
import { say } from '../output/standard-output.ts'

const HOST = '127.0.0.1'
const FIRST_PORT = 8080
const PORTS_TO_TRY = 20

export async function runDemo(interrupted: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-demo-'))
  try {
    if (!(await buildDemoSite(folder, interrupted))) return
    const server = createServer(sirv(folder, { dev: true }))
    const port = await listen(server)
    say(`\n编制结果和审核报告：http://${HOST}:${port}/\n按 Ctrl-C 结束。`)
    await new Promise<void>((resolve) => {
      interrupted.addEventListener('abort', () => resolve(), { once: true })
    })
    server.closeAllConnections()
    server.close()
    say('已结束。')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Listen on the port asked for by PORT, or on 8080 or the next one that is free. */
async function listen(server: Server): Promise<number> {
  const asked = process.env.PORT
  const first = asked === undefined ? FIRST_PORT : Number(asked)
  if (!(Number.isInteger(first) && first >= 0 && first < 65_536))
    throw new CannotWork(`环境变量 PORT 不是端口号：${asked}。`)
  const last = asked === undefined ? FIRST_PORT + PORTS_TO_TRY : first
  for (let port = first; port <= last; port++) {
    if (await listenOn(server, port)) return (server.address() as AddressInfo).port
  }
  throw new CannotWork(`端口 ${first}${last > first ? `—${last}` : ''} 已被占用：请用环境变量 PORT 另指定一个。`)
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}
