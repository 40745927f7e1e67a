#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const main = new URL('../dist/main.mjs', import.meta.url)
if (existsSync(main)) {
  // Node 22.8 and later keep compiled code between runs.
  module.enableCompileCache?.()
  await import(main.href)
} else {
  process.stderr.write('明账尚未构建。请在仓库根目录运行：npm start（或 npm ci && npm run build）。\n')
  process.exitCode = 2
}
