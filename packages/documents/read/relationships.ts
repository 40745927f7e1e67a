/** Relationships between the parts of an Office package (`.rels`). */
import { posix } from 'node:path'
import { parseXml } from './xml.ts'

export interface Relationship {
  readonly id: string
  /** Last word of its type, such as `styles`. */
  readonly type: string
  /** Name of the part that it points to. */
  readonly path: string
}

type Parts = ReadonlyMap<string, Uint8Array>

/** The main part of a package: as its relationships state, or by its usual name. */
export function mainPart(file: string, parts: Parts, usual: string): string {
  const stated = relationshipsIn(file, parts.get('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')
  return stated !== undefined && parts.has(stated.path) ? stated.path : usual
}

/** What a part points to within the package. */
export function relationshipsOf(file: string, parts: Parts, path: string): Relationship[] {
  const folder = posix.dirname(path)
  return relationshipsIn(file, parts.get(`${folder}/_rels/${posix.basename(path)}.rels`), folder)
}

function relationshipsIn(file: string, bytes: Uint8Array | undefined, folder: string): Relationship[] {
  const found: Relationship[] = []
  if (bytes === undefined) return found
  parseXml(file, bytes, {
    open(name, { Id, Type = '', Target, TargetMode }) {
      if (!name.endsWith('Relationship') || Id === undefined || Target === undefined || TargetMode === 'External')
        return
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path })
    },
  })
  return found
}
