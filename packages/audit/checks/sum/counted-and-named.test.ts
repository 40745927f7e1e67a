import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedAndNamed } from './counted-and-named.ts'

describe('those counted by kinds and named', () => {
  testBothWays([
    {
      check: countedAndNamed,
      about: 'one of them by its name',
      severity: 'warning',
      wrong: ['平台于2019年建成，覆盖县体育馆、4所中学和7所社区小学共13所学校，承担场地预约。'],
      right: [
        '平台于2019年建成，覆盖县体育馆、4所中学和7所小学共12所学校，承担场地预约。',
        '系统覆盖乡镇卫生院、4家医院和2家门诊部共19家单位。',
        '覆盖县属医院、4家门诊部和2家诊所共19家机构。',
      ],
    },
    {
      check: countedAndNamed,
      about: 'kinds alone',
      severity: 'error',
      wrong: ['抽查4家养老院、7家托儿所和2家福利院共15家机构。'],
      right: ['抽查4家养老院、7家托儿所和2家福利院共13家机构，其中4家养老院、7家托儿所共15个点位。'],
    },
  ])
})
