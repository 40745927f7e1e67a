/** Places that do not exist. */
import type { Seeded } from './seeded.ts'

export interface Place {
  /** As full names begin. */
  readonly name: string
  /** As it calls itself: 县, 区, 市, 省. */
  readonly self: '县' | '区' | '市' | '省'
}

const PROVINCES = ['海岚省', '澜东省', '汀北省']
const CITIES = ['宁澜市', '安霁市', '棠浦市', '樾川市', '芷汀市', '槿湖市']
const COUNTIES = ['青岚县', '霁山县', '澜石县', '砚溪县', '槿川县', '樾岭县', '霖溪县', '汀禾县', '岚坪县', '荻洲县']
const DISTRICTS = ['云汀区', '砚湖区', '荻港区', '槿园区', '霁东区']

/** Counties mostly, as in life. */
export function drawPlace(random: Seeded): Place {
  const level = random.below(10)
  if (level < 5) return { name: random.one(COUNTIES), self: '县' }
  if (level < 7) return { name: random.one(CITIES) + random.one(DISTRICTS), self: '区' }
  if (level < 9) return { name: random.one(CITIES), self: '市' }
  return { name: random.one(PROVINCES), self: '省' }
}
