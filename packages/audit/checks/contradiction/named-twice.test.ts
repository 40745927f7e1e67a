import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { comparedWithItself } from './compared-with-itself.ts'
import { namedTwice } from './named-twice.ts'

describe('one thing where two were meant', () => {
  testBothWays([
    {
      check: namedTwice,
      about: 'two counts of one name in a row',
      severity: 'warning',
      wrong: ['年末在职人员27人，离休人员0人，离休人员11人。'],
      right: ['年末在职人员27人，离休人员0人，退休人员11人。水利站比上年增加2人，林业站比上年增加3人。'],
    },
    {
      check: namedTwice,
      about: 'a term listed twice',
      severity: 'warning',
      wrong: ['指从财政部门取得的政府性基金预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。'],
      right: ['指从财政部门取得的一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款。'],
    },
    {
      check: namedTwice,
      about: 'a purpose listed twice, unlike amounts that are the same',
      severity: 'warning',
      wrong: ['支出18.50万元，用于城东泵站检修、城南泵站检修、城东泵站检修。'],
      right: [
        '城东、城西、城南泵站检修分别支出18.50万元、18.50万元和12.00万元。',
        '三座泵站分别于2023年5月20日、2023年5月20日、2023年6月8日完工，完成率分别达98.50%、98.50%、100%。',
      ],
    },
    {
      check: namedTwice,
      about: 'a word joined to itself',
      severity: 'warning',
      wrong: ['年中按规定调减和调减了预算。'],
      right: ['年中按规定追加和调减了预算，加强部门和部门之间的协作，完善水质检测和检测设备管理。'],
    },
    {
      check: namedTwice,
      about: 'income joined to income',
      severity: 'warning',
      wrong: ['没有国有资本经营预算财政拨款收入和收入，故本表无数据。'],
      right: ['没有国有资本经营预算财政拨款收入和支出，故本表无数据，人员经费和公用经费支出见上表。'],
    },
    {
      check: comparedWithItself,
      about: 'final accounts compared with final accounts',
      severity: 'warning',
      wrong: ['支出决算为5.00万元，完成预算98%，决算数小于决算数的主要原因是厉行节约。'],
      right: [
        '支出决算为5.00万元，完成预算98%，决算数小于预算数的主要原因是厉行节约。',
        '全年预算数大于年初预算数，决算数小于上年决算数。',
      ],
    },
    {
      check: comparedWithItself,
      about: 'the budget said to be even with the budget',
      severity: 'warning',
      wrong: ['年初预算为6.01万元，支出决算为6.01万元。预算数与预算数持平。'],
      right: ['年初预算为6.01万元，支出决算为6.01万元。决算数与预算数持平。'],
    },
  ])
})
