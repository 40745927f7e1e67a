#!/usr/bin/env node
const { existsSync } = require('node:fs')
const { resolve } = require('node:path')
const { load } = require('./load.cjs')

const main = resolve(__dirname, '../dist/main.cjs')
if (existsSync(main)) load(main)()
else {
  process.stderr.write('明账尚未构建。请在仓库根目录运行：npm start（或 npm ci && npm run build）。\n')
  process.exitCode = 2
}
