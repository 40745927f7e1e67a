import { INDICATOR_NATURES, PROJECT_CATEGORIES } from '@mingzhang/accounts'
import type { EntrySheet } from '../block.ts'
import { FUNDINGS, named, SOURCES } from '../choices.ts'
import { choice, functional, name, project, requiredAmount, score, text } from '../field.ts'

/** 项目: what each is for, and what became of it. The order is the running number that the other two refer to. */
export const projects: EntrySheet = {
  name: '项目',
  title: '预算项目和绩效自评',
  note: '一行一个项目，自上而下依次为项目 1、2、3……；“项目资金”“绩效指标”两表按这个序号对应。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'items',
      title: '项目',
      path: 'projects',
      capacity: 40,
      fields: [
        name('name', '项目名称', { width: 30 }),
        text('code', '项目编码', { longest: 40, width: 20 }),
        choice('category', '项目类别', named(PROJECT_CATEGORIES), { blank: '特定目标类', width: 14 }),
        functional('subject', '科目编码'),
        choice('source', '资金来源', SOURCES, { width: 22 }),
        text('goal', '年度目标', { blank: '', width: 30 }),
        text('outcome', '目标实际完成情况', { blank: '', width: 30 }),
        text('process', '实施内容及过程', { width: 24 }),
        text('benefit', '取得的效益', { width: 24 }),
        text('problem', '存在的问题', { width: 24 }),
        text('measure', '改进措施', { width: 24 }),
        text('executionWeight', '预算执行率分值', { blank: '10', width: 10 }),
        text('executionScore', '预算执行率得分', { width: 10 }),
        text('totalScore', '自评总分', { width: 10 }),
      ],
    },
  ],
}

/** 项目资金. */
export const projectFunds: EntrySheet = {
  name: '项目资金',
  title: '项目资金',
  note: '按“项目”表的序号，一行一种资金。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'children',
      title: '项目资金',
      path: 'projects.*.funds',
      capacity: 80,
      unique: ['project', 'funding'],
      fields: [
        project('project', '项目序号', { required: true, width: 10 }),
        choice('funding', '资金类型', FUNDINGS, { required: true, width: 22 }),
        requiredAmount('initial', '年初预算'),
        requiredAmount('adjusted', '全年预算'),
        requiredAmount('executed', '执行数'),
      ],
    },
  ],
}

/** 绩效指标. */
export const indicators: EntrySheet = {
  name: '绩效指标',
  title: '绩效指标',
  note: '按“项目”表的序号，一行一个三级指标。',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'list',
      shape: 'children',
      title: '绩效指标',
      path: 'projects.*.indicators',
      capacity: 200,
      fields: [
        project('project', '项目序号', { required: true, width: 10 }),
        name('group', '一级指标', { width: 16 }),
        name('kind', '二级指标', { width: 18 }),
        name('name', '三级指标', { width: 30 }),
        choice('nature', '指标性质', named(INDICATOR_NATURES), { required: true, width: 10 }),
        text('target', '指标值', { blank: '', width: 14 }),
        text('unit', '度量单位', { longest: 20, width: 10 }),
        text('actual', '完成值', { blank: '', width: 14 }),
        score('weight', '权重', { required: true, width: 8 }),
        score('score', '得分', { required: true, width: 8 }),
        text('reason', '偏差原因及改进措施', { width: 30 }),
      ],
    },
  ],
}
