#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { load } from './load.mjs'

const main = new URL('../dist/main.cjs', import.meta.url)
if (existsSync(main)) await load(main)()
else {
  process.stderr.write('明账尚未构建。请在仓库根目录运行：npm start（或 npm ci && npm run build）。\n')
  process.exitCode = 2
}
