/** Ways to break a file: in its bytes, and, for packages of XML, in a member. */
import * as fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import type { Seed } from './seeds.ts'

/** What readers, parsers and rules have stumbled over before. */
const HOSTILE = [
  '\0',
  '\uFFFE',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>&b;',
  '<w:tbl><w:tr><w:tc>'.repeat(40),
  '</w:p></w:tc></w:tr></w:tbl>',
  '<w:gridSpan w:val="999999999"/>',
  '<table><tr><td colspan="99999" rowspan="99999">'.repeat(5),
  '（'.repeat(500),
  '其中：'.repeat(300),
  '占'.repeat(400),
  '1'.repeat(5000),
  '1,000.00万元，'.repeat(300),
  '9'.repeat(40),
  '-0.00%',
  '201（类）03（款）'.repeat(50),
  '第'.repeat(300),
  '\t'.repeat(2000),
  '\n'.repeat(2000),
  ' '.repeat(5000),
  '二〇二三年',
  '增加/减少',
  '__proto__',
  '𠀀\uD800',
] as const

type Mutation = (bytes: Uint8Array) => Uint8Array

const at = (bytes: Uint8Array, part: number): number => Math.floor(part * bytes.length)
const splice = (bytes: Uint8Array, start: number, end: number, between: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), between, bytes.subarray(end)])

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const some = fc.integer({ min: 1, max: 200 })

const byteMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(part, fc.uint8Array({ maxLength: 20 })).map(
    ([where, put]): Mutation =>
      (bytes) => {
        const start = at(bytes, where)
        return splice(bytes, start, start + put.length, put)
      },
  ),
  fc.tuple(part, some).map(
    ([where, length]): Mutation =>
      (bytes) => {
        const start = at(bytes, where)
        return splice(bytes, start, start + length, new Uint8Array())
      },
  ),
  fc.tuple(part, part, some).map(
    ([from, to, length]): Mutation =>
      (bytes) => {
        const start = at(bytes, from)
        const place = at(bytes, to)
        return splice(bytes, place, place, bytes.subarray(start, start + length))
      },
  ),
  fc.tuple(part, fc.constantFrom(...HOSTILE)).map(
    ([where, text]): Mutation =>
      (bytes) => {
        const place = at(bytes, where)
        return splice(bytes, place, place, Buffer.from(text))
      },
  ),
  part.map(
    (where): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
)

/** Break a member of a package and pack it again, so that the damage lies past the zip. */
const memberMutation = fc.tuple(part, fc.array(byteMutation, { minLength: 1, maxLength: 4 })).map(
  ([which, mutations]): Mutation =>
    (bytes) => {
      const members = unzipSync(bytes)
      const names = Object.keys(members)
      const name = names[Math.floor(which * names.length)] ?? ''
      return zipSync({ ...members, [name]: apply(mutations, members[name] ?? new Uint8Array()) }, { level: 0 })
    },
)

const apply = (mutations: readonly Mutation[], bytes: Uint8Array): Uint8Array =>
  mutations.reduce((broken, mutation) => mutation(broken), bytes)

const isPackage = ({ file }: Seed): boolean => /x$/.test(file)

/** A seed with a few mutations; now and then under the name of another format. */
export function brokenFile(seeds: readonly Seed[]): fc.Arbitrary<Seed> {
  const names = seeds.map(({ file }) => file)
  return fc.constantFrom(...seeds).chain((seed) => {
    const mutations = fc.array(byteMutation, { minLength: 1, maxLength: 5 }).map(
      (list): Mutation =>
        (bytes) =>
          apply(list, bytes),
    )
    const mutation = isPackage(seed)
      ? fc.oneof({ weight: 3, arbitrary: memberMutation }, { weight: 1, arbitrary: mutations })
      : mutations
    const name = fc.oneof(
      { weight: 9, arbitrary: fc.constant(seed.file) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
    )
    return fc.tuple(mutation, name).map(([mutate, file]) => ({ file, bytes: mutate(seed.bytes) }))
  })
}
