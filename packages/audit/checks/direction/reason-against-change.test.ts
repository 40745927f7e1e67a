import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reasonAgainstChange } from './reason-against-change.ts'

const told = (...lines: string[]): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  ...lines,
]

describe('reasons', () => {
  testBothWays([
    {
      check: reasonAgainstChange,
      about: 'a fall that is explained by a rise',
      severity: 'warning',
      wrong: told('运行经费支出95.02万元，比2021年减少26.72万元，下降21.95%。主要原因是印刷费与咨询费增加较多。'),
      right: told(
        '运行经费支出95.02万元，比2021年减少26.72万元，下降21.95%。主要原因是印刷费与咨询费减少较多。',
        '运行经费支出95.02万元，比2021年减少26.72万元，下降21.95%。主要原因是退休人员增加。',
        '支出总计各增加26.72万元，增长21.95%。主要原因是人员经费增加，项目支出减少。',
        '与2021年持平。主要原因是接待批次增加。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'a rise that a fall by an amount explains',
      severity: 'warning',
      wrong: told('“三公”经费支出6.20万元，比2021年增加1.10万元，增长21.57%。主要原因是公务接待费减少1.10万元。'),
      right: told(
        '“三公”经费支出6.20万元，比2021年增加1.10万元，增长21.57%。主要原因是公务接待费增加1.10万元。',
        '“三公”经费支出6.20万元，比2021年增加1.10万元，增长21.57%。主要原因是用车费用增加1.50万元，公务接待费减少0.40万元。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'a fall that new costs explain, though not new things that save some',
      severity: 'warning',
      wrong: told('运行经费支出95.02万元，比2021年减少26.72万元。主要原因是新增信息系统维护费用。'),
      right: told(
        '运行经费支出95.02万元，比2021年减少26.72万元。主要原因是新增节能设备。',
        '年末结转和结余5.02万元，比2021年减少6.72万元，主要原因是新增项目支出。',
        '运行经费支出95.02万元，比2021年增加26.72万元。主要原因是新增信息系统维护费用。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'less than planned because many came, and more was paid for them',
      severity: 'warning',
      wrong: told('支出决算为36.40万元，决算数小于全年预算数的主要原因：年内新录用干部较多，参保人数增加。'),
      right: told(
        '支出决算为36.40万元，决算数大于全年预算数的主要原因：年内新录用干部较多，参保人数增加。',
        '支出决算为36.40万元，决算数小于全年预算数的主要原因：年内新录用干部较多，缴费基数较低。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'a fall that costs of a new place explain, unless another was given up for it',
      severity: 'warning',
      wrong: told(
        '运行经费支出95.02万元，比2021年减少26.72万元。主要原因是局机关新设政务服务窗口，水电费、邮电费增加。',
      ),
      right: told(
        '运行经费支出95.02万元，比2021年减少26.72万元。主要原因是新增办公用房后停用原租用房屋，水电费增加。',
        '运行经费支出95.02万元，比2021年增加26.72万元。主要原因是局机关新设政务服务窗口，水电费、邮电费增加。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'a fall that more staff explains, with what follows',
      severity: 'warning',
      wrong: told('运行经费支出95.02万元，比2021年减少26.72万元。主要原因是在职人员比上年多，日常开支随之下降。'),
      right: told('运行经费支出95.02万元，比2021年减少26.72万元。主要原因是在职人员比上年少，日常开支随之下降。'),
    },
    {
      check: reasonAgainstChange,
      about: 'a fall that overspending explains',
      severity: 'warning',
      wrong: told('运行经费支出95.02万元，比2021年减少26.72万元。主要原因：推行无纸化办公，超支日常开支。'),
      right: told('运行经费支出95.02万元，比2021年减少26.72万元。主要原因：推行无纸化办公，节约日常开支。'),
    },
    {
      check: reasonAgainstChange,
      about: 'a fall from nothing',
      severity: 'error',
      wrong: told('因公出国（境）支出决算比2021年减少4.68万元，主要原因是2021年未安排因公出国（境）。'),
      right: told('因公出国（境）支出决算比2021年增加4.68万元，主要原因是2021年未安排因公出国（境）。'),
    },
    {
      check: reasonAgainstChange,
      about: 'the budget not spent because of more work',
      severity: 'warning',
      wrong: told('完成预算84.49%，较上年增加1.26万元。决算数小于预算数的主要原因是本年公务接待增加。'),
      right: told('完成预算84.49%，较上年增加1.26万元。决算数小于预算数的主要原因是本年公务接待减少。'),
    },
    {
      check: reasonAgainstChange,
      about: 'the whole said once more the other way',
      severity: 'warning',
      wrong: told('收、支总计减少279.94万元，下降30.07%。主要变动原因是2022年项目经费减少，收支总额增加。'),
      right: told('收、支总计减少279.94万元，下降30.07%。主要变动原因是2022年项目经费减少，收支总额减少。'),
    },
    {
      check: reasonAgainstChange,
      about: 'less paid than the year before',
      severity: 'warning',
      wrong: told('支出增加138.42万元，增长4.93%。主要原因是水利项目减少，工程款支付少于上年。'),
      right: told('支出增加138.42万元，增长4.93%。主要原因是水利项目增加，工程款支付多于上年。'),
    },
    {
      check: reasonAgainstChange,
      about: 'less money from above',
      severity: 'warning',
      wrong: told('收入支出总计增加13.81万元，增长1.06%。主要原因：上级下达的专项资金比上年少。'),
      right: told('收入支出总计增加13.81万元，增长1.06%。主要原因：对上级单位的补助比上年少。'),
    },
    {
      check: reasonAgainstChange,
      about: 'an old vehicle, and a wider range',
      severity: 'warning',
      wrong: told('公务用车运行维护费比2021年减少0.55万元，下降4.68%。主要原因是车辆老旧，维修费用增加。'),
      right: told(
        '公务用车运行维护费比2021年增加0.55万元，增长4.68%。主要原因是车辆老旧，维修费用增加。',
        '支出增加82.20万元，增长48.35%。主要原因是改造范围由3个乡镇扩大到5个乡镇。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'more use, however it was arranged',
      severity: 'warning',
      wrong: told('比2020年减少8.40万元，下降13.00%。主要原因是执法车辆统一调度，用车次数增加。'),
      right: told(
        '比2020年减少8.40万元，下降13.00%。主要原因是执法车辆统一调度，用车次数减少。',
        '比2020年减少8.40万元，下降13.00%。主要原因是上年有一次性支出，本年人员增加。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'savings for a rise',
      severity: 'warning',
      wrong: told('运行经费比2021年增加9.80万元，增长5.55%。主要原因是压减办公费用。'),
      right: told(
        '运行经费比2021年减少9.80万元，下降5.55%。主要原因是压减办公费用。',
        '运行经费比2021年增加9.80万元，增长5.55%。主要原因是油料价格上涨。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'stricter rules for a rise',
      severity: 'warning',
      wrong: told('公务用车运行维护费比2021年增加0.55万元，增长4.68%。主要原因是严格车辆管理，减少公务用车使用。'),
      right: told(
        '公务用车运行维护费比2021年减少0.55万元，下降4.68%。主要原因是严格车辆管理，减少公务用车使用。',
        '项目支出比2021年增加9.55万元，增长4.68%。主要原因是加强项目管理，加快资金支付。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'more money from the treasury for a fall',
      severity: 'warning',
      wrong: told('收、支总计减少59.19万元，下降3.91%。主要变动原因是国债项目增加，相应财政拨款增加。'),
      right: told('收、支总计减少59.19万元，下降3.91%。主要变动原因是国债项目完成，相应财政拨款减少。'),
    },
    {
      check: reasonAgainstChange,
      about: 'the reason of a total above parts that changed the other way',
      severity: 'warning',
      wrong: told(
        '收入合计减少80.00万元，下降4.71%。其中：拨款收入减少90.00万元，下降5.14%；其他收入减少6.00万元，下降21.29%。主要原因是项目增加。',
      ),
      right: told(
        '收入合计减少80.00万元，下降4.71%。其中：拨款收入减少86.00万元，下降5.14%；其他收入增加6.00万元，增长21.29%。主要原因是项目减少。',
      ),
    },
    {
      check: reasonAgainstChange,
      about: 'more guests from above',
      severity: 'warning',
      wrong: told('比2019年减少0.66万元，下降21.29%，主要原因是上级检查和外地来考察的接待批次增加。'),
      right: told(
        '比2019年减少0.66万元，下降21.29%，主要原因是上级检查和外地来考察的接待批次减少。',
        '比2019年减少0.66万元，下降21.29%，主要原因是上级拨款项目增加。',
      ),
    },
  ])
})
