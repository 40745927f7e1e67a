import { expect, test } from 'vitest'
import { nestedQuotes } from './nested-quotes.ts'

test.each([
  ['“三公”经费与“公务接待费”不符', '“三公”经费与“公务接待费”不符'],
  ['名词解释中““三公”经费”重复列出', '名词解释中“‘三公’经费”重复列出'],
  ['图表“一般公共预算“三公”经费”与正文““三公”经费”', '图表“一般公共预算‘三公’经费”与正文“‘三公’经费”'],
  ['此处写成““三公经费”', '此处写成““三公经费”'],
  ['此处写成“三公”经费”', '此处写成“三公”经费”'],
])('%s', (text, expected) => expect(nestedQuotes(text)).toBe(expected))
