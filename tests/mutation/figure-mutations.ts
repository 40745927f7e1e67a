/** Changes of single figures, of two swapped ones, and of words of sign. */

import type { Seeded } from '@mingzhang/accounts'
import type { Block, Content, FigurePiece } from '../../examples/source/content.ts'
import { textOf } from '../../examples/source/content.ts'
import type { Mutation } from './mutation.ts'
import type { Site } from './sites.ts'
import { isFigure, sitesOf, withPiece } from './sites.ts'

const MEASURES = { amount: '金额', percent: '百分比', count: '数量', score: '得分' } as const
const WHERE = { paragraph: '正文', table: '表格', chart: '图表', heading: '标题' } as const

/** One digit of every figure that another statement determines. */
export function digitChanges(content: Content, random: Seeded): Mutation[] {
  return sitesOf(content).flatMap((site) => {
    const { piece } = site
    const block = content.blocks[site.block]
    if (!isFigure(piece) || piece.slack === undefined || block === undefined) return []
    const text = anotherDigit(piece, random)
    if (text === undefined) return []
    const kind = `${WHERE[block.kind]}${MEASURES[piece.measure]}改一位`
    return [{ kind, what: describe(block, site, text), content: withPiece(content, site, { ...piece, text }) }]
  })
}

/** The figure with one digit changed by at least its slack; `undefined` when no digit allows that. */
function anotherDigit({ text, slack }: FigurePiece, random: Seeded): string | undefined {
  const changes = [...text].flatMap((old, position) => {
    if (!/\d/.test(old)) return []
    return [...'0123456789'].flatMap((digit) => {
      const changed = text.slice(0, position) + digit + text.slice(position + 1)
      const leadingZero = position === 0 && digit === '0' && /\d/.test(text.charAt(1))
      return leadingZero || distance(text, changed) < (slack ?? 1n) ? [] : [changed]
    })
  })
  return random.pick(changes)
}

const distance = (a: string, b: string): bigint => {
  const difference = BigInt(a.replace('.', '')) - BigInt(b.replace('.', ''))
  return difference < 0n ? -difference : difference
}

/** Neighbouring figures of one paragraph or table row, swapped. */
export function swaps(content: Content): Mutation[] {
  const figures = sitesOf(content).filter(({ piece }) => isFigure(piece))
  return figures.flatMap((site, index) => {
    const next = figures.slice(index + 1, index + 4).find((other) => neighbours(site, other))
    const block = content.blocks[site.block]
    if (next === undefined || block === undefined || block.kind === 'heading') return []
    const swapped = withPiece(withPiece(content, site, next.piece), next, site.piece)
    return [
      { kind: `${WHERE[block.kind]}两数对调`, what: describe(block, site, textOf([next.piece])), content: swapped },
    ]
  })
}

function neighbours(a: Site, b: Site): boolean {
  if (a.block !== b.block || (a.path.length === 3 && a.path[0] !== b.path[0])) return false
  if (!isFigure(a.piece) || !isFigure(b.piece) || a.piece.measure !== b.piece.measure) return false
  if (a.piece.addend === true && b.piece.addend === true) return false
  const { slack: first } = a.piece
  const { slack: second } = b.piece
  if (first === undefined || second === undefined) return false
  const apart = distance(a.piece.text, b.piece.text)
  return apart >= first && apart >= second
}

/** 增加 for 减少, 增长 for 下降, 大于 for 小于. */
export function turnedSigns(content: Content): Mutation[] {
  return sitesOf(content).flatMap((site) => {
    const { piece } = site
    const block = content.blocks[site.block]
    if (typeof piece === 'string' || piece.kind !== 'sign' || block === undefined) return []
    const turned = { ...piece, text: piece.opposite, opposite: piece.text }
    return [
      { kind: '方向词反转', what: describe(block, site, piece.opposite), content: withPiece(content, site, turned) },
    ]
  })
}

const CONTEXT = 24

function describe(block: Block, { path, piece }: Site, after: string): string {
  const before = textOf([piece])
  if (block.kind === 'paragraph') {
    const lead = textOf(block.pieces.slice(0, path[0])).slice(-CONTEXT)
    return `…${lead}【${before}→${after}】${textOf(block.pieces.slice((path[0] ?? 0) + 1)).slice(0, CONTEXT)}…`
  }
  if (block.kind === 'chart') return `${block.title}【${before}→${after}】`
  if (block.kind !== 'table') return `【${before}→${after}】`
  const row = (block.rows[path[0] ?? 0] ?? []).map((cell, index) =>
    index === path[1] ? `【${before}→${after}】` : textOf(cell.pieces),
  )
  return `${block.statutory ?? textOf(block.rows[0]?.[0]?.pieces ?? [])}：${row.join('|')}`
}
