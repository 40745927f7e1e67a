import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { statedBalances } from './stated-balances.ts'
import { statedIdentities } from './stated-identities.ts'
import { subjectClasses } from './subject-classes.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const whole = (...lines: string[]): string[] => ['2023年部门整体支出绩效评价报告', '二、部门资金收支情况', ...lines]
const project = (told: string): string[] => [
  '2023年项目支出绩效自评报告',
  '（法庭建设经费）',
  `（二）资金使用。${told}`,
]
const reception = (guests: string): string[] =>
  explained(
    '（三）“三公”经费财政拨款支出决算具体情况说明',
    `国内公务接待26批次，220人次，共计支出2.86万元，人均130元。具体内容包括：接待检查组0.78万元，接待学习考察${guests}万元，接待专家0.46万元。`,
  )
const coded = (first: string): string[] =>
  explained(
    '（二）一般公共预算财政拨款支出决算结构情况',
    '2023年一般公共预算财政拨款支出70.00万元，主要用于以下方面：农林水支出（类）60.00万元，占85.71%；住房保障支出（类）10.00万元，占14.29%。',
    '（三）一般公共预算财政拨款支出决算具体情况',
    '2023年一般公共预算财政拨款支出决算数为70.00万元。按支出功能分类科目分：',
    `1.农林水支出（213）水利（21303）防汛（2130314）：2023年决算数为${first}万元，完成预算100%，用于抢险。`,
    '2.农林水支出（213）水利（21303）抗旱（2130315）：2023年决算数为35.00万元，完成预算100%，用于提灌。',
    '3.住房保障支出（221）住房改革支出（22102）住房公积金（2210201）：2023年决算数为10.00万元，完成预算100%，用于缴存。',
  )
const distributed = (closing: string): string[] =>
  explained(
    '一、收入支出决算总体情况说明',
    '2023年度收、支总计110.00万元。',
    '三、支出决算情况说明',
    `2023年度本年支出合计90.00万元。年末结余分配15.00万元，年末结转和结余${closing}万元。`,
  )
const funds = (closing: string): string[] =>
  explained(
    '八、政府性基金预算支出决算情况说明',
    `2023年政府性基金预算财政拨款年初结转0万元，本年收入150.00万元，支出128.00万元，年末结转${closing}万元。支出全部为城乡社区支出（类）国有土地使用权出让收入安排的支出（款）农村基础设施建设支出（项）。`,
  )

describe('parts that a text tells in other ways', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'what the treasury left, by budget',
      severity: 'error',
      wrong: whole('年末财政拨款结转46.60万元，其中一般公共预算21.60万元、政府性基金22.00万元。'),
      right: whole('年末财政拨款结转43.60万元，其中一般公共预算21.60万元、政府性基金22.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'of a total, not of an average nor of those that are left',
      severity: 'error',
      wrong: reception('1.26').map((line) => line.replace('，人均130元', '')),
      right: [
        ...explained(
          '（三）“三公”经费财政拨款支出决算具体情况说明',
          '全年国内公务接待68批次，批均支出900.66元，人均支出100.07元。其中：外事接待支出0.00万元，其他国内公务接待支出6.12万元。',
        ),
        ...whole('执行率低于95%的项目3个，分别为甲、乙、丙，其余5个项目执行率均为100%。'),
        ...whole('财政拨款本年支出90.00万元，年末结转20.00万元；其中财政拨款项目支出36.00万元。'),
      ],
    },
    {
      check: partsAndTotal,
      about: 'what receptions were for, behind the cost of each guest',
      severity: 'error',
      wrong: reception('1.26'),
      right: [...reception('1.62'), '8个项目平均得分94.43分。其中：泵站89.10分，渠道97.56分，水库88.50分。'],
    },
    {
      check: partsAndTotal,
      about: 'of all that came in, in front of all that was spent',
      severity: 'error',
      wrong: explained(
        '2023年度预算总收入100.00万元，其中项目收入90.00万元、其他收入20.00万元；预算总支出100.00万元。',
      ),
      right: explained(
        '2023年度预算总收入100.00万元，其中项目收入90.00万元；预算总支出100.00万元，其中项目支出80.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'of one unit, named in the clause before',
      severity: 'error',
      wrong: explained(
        '2023年度“三公”经费支出10.00万元，其中：局本级，“三公”经费支出6.00万元；种子站，“三公”经费支出5.00万元。',
      ),
      right: explained(
        '2023年度“三公”经费支出10.00万元，其中：局本级，“三公”经费支出6.00万元；种子站，“三公”经费支出4.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'divided by purpose',
      severity: 'error',
      wrong: explained('上述75.00万元按用途分为：农林水支出60.00万元，占85.71%；住房保障支出10.00万元，占14.29%。'),
      right: explained('上述70.00万元按用途分为：农林水支出60.00万元，占85.71%；住房保障支出10.00万元，占14.29%。'),
    },
    {
      check: partsAndTotal,
      about: 'households beside the people in them',
      severity: 'error',
      wrong: explained('共有监测对象412户1386人，其中脱贫不稳定户186户562人、边缘户205户690人、突发困难户39户134人。'),
      right: explained('共有监测对象430户1386人，其中脱贫不稳定户186户562人、边缘户205户690人、突发困难户39户134人。'),
    },
    {
      check: partsAndTotal,
      about: 'of one unit, in front of the next',
      severity: 'error',
      wrong: whole('机关本级支出90.00万元，其中：基本支出60.00万元，项目支出40.00万元；下属水文站支出20.00万元。'),
      right: whole('机关本级支出90.00万元，其中：基本支出60.00万元，项目支出30.00万元；下属水文站支出20.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'vehicles of one kind',
      severity: 'warning',
      wrong: explained('（三）国有资产占有使用情况', '截至2023年12月31日，共有车辆8辆，其中：其他用车1辆。'),
      right: explained('（三）国有资产占有使用情况', '截至2023年12月31日，共有车辆8辆，其中：其他用车8辆。'),
    },
    {
      check: partsAndTotal,
      about: 'a total that a slip made more than a long list comes to',
      severity: 'warning',
      wrong: explained('2023年项目投入1,534.56万元，其中：道路834.56万元，桥梁350.00万元，护坡50.00万元。'),
      right: explained('2023年项目投入1,557.89万元，其中：道路834.56万元，桥梁350.00万元，护坡50.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'one thing that a reception was for',
      severity: 'error',
      wrong: explained('三、公务接待费', '国内公务接待9批次，共计支出1.51万元，具体内容包括接待用餐，金额1.21万元。'),
      right: explained('三、公务接待费', '国内公务接待9批次，共计支出1.51万元，具体内容包括接待用餐，金额1.51万元。'),
    },
    {
      check: partsAndTotal,
      about: 'spending under a name of its own',
      severity: 'error',
      wrong: whole('2023年全年预算支出5,902.50万元，其中：基本支出3,449.78万元，项目支出2,052.72万元。'),
      right: whole(
        '2023年全年预算支出5,502.50万元，其中：基本支出3,449.78万元，项目支出2,052.72万元。',
        '2023年全年预算安排支出5,502.50万元，其中：基本支出3,449.78万元，项目支出2,052.72万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'of a balance, what was distributed and carried over among them',
      severity: 'error',
      wrong: explained('2023年度支出总计100.00万元，其中：本年支出80.00万元，结余分配5.00万元，结转下年25.00万元。'),
      right: explained('2023年度支出总计100.00万元，其中：本年支出80.00万元，结余分配5.00万元，结转下年15.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'in brackets behind one part',
      severity: 'error',
      wrong: whole(
        '2023年总收入300.00万元，其中：财政拨款收入100.00万元，事业收入180.00万元（门诊收入80.60万元、住院收入106.40万元），其他收入20.00万元。',
      ),
      right: whole(
        '2023年总收入300.00万元，其中：财政拨款收入100.00万元，事业收入180.00万元（门诊收入80.60万元、住院收入99.40万元），其他收入20.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'what was carried over behind them',
      severity: 'error',
      wrong: whole(
        '2023年本年收入120.00万元，其中财政拨款收入100.00万元、事业收入25.00万元；年初结转和结余30.00万元。',
      ),
      right: whole(
        '2023年本年收入120.00万元，其中财政拨款收入100.00万元、事业收入20.00万元；年初结转和结余30.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'short by two digits that changed places',
      severity: 'error',
      wrong: whole('全年支出520万元，其中：校舍修缮318.4万元，设备采购116.7万元，设计监理39.9万元。'),
      right: whole(
        '全年支出520万元，其中：校舍修缮318.4万元，设备采购161.7万元，设计监理39.9万元。',
        '全年支出520万元，其中：校舍修缮318.4万元，设备采购100.5万元。',
        '全年支出21万元，其中：校舍修缮10万元，设备采购2万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'people in one word or the other',
      severity: 'warning',
      wrong: whole('年末在编人员35人，其中：主任1名，副主任2名，一般干部21名，工勤人员8名。聘用人员5名。'),
      right: whole('年末在编人员32人，其中：主任1名，副主任2名，一般干部21名，工勤人员8名。聘用人员5名。'),
    },
    {
      check: partsAndTotal,
      about: 'posts of all kinds',
      severity: 'error',
      wrong: whole('核定编制58名，其中行政编制21名，机关工勤编制3名，事业编制32名。'),
      right: whole(
        '核定编制58名，其中行政编制21名，机关工勤编制3名，事业编制34名。',
        '核定编制58名，其中行政编制21名。',
      ),
    },
    {
      check: subjectClasses,
      about: 'subjects told by their codes',
      severity: 'error',
      wrong: coded('52.00'),
      right: coded('25.00'),
    },
    {
      check: statedBalances,
      about: 'surplus that was distributed',
      severity: 'error',
      wrong: distributed('15.00'),
      right: distributed('5.00'),
    },
    {
      check: statedIdentities,
      about: 'what was spent of other money',
      severity: 'error',
      wrong: whole('2023年总支出90.00万元。财政拨款支出60.00万元，非财政拨款支出20.00万元。'),
      right: whole('2023年总支出90.00万元。财政拨款支出60.00万元，非财政拨款支出30.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'what one costs is no part',
      severity: 'error',
      wrong: whole('全年支付76.50万元，其中护林员工资52.44万元（46名，每人每月950元），巡护车租赁费24.60万元。'),
      right: whole(
        '全年支付76.50万元，其中护林员工资52.44万元（46名，每人每月950元），巡护车租赁费24.06万元。',
        '全年发放51.80万元，其中扶助金30.60万元（960元/人·年），慰问金21.20万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'what was spent, where the sentence ends with what was left',
      severity: 'error',
      wrong: whole('合同总价120.00万元，招标结余30.00万元。其中设备购置84.20万元，教室改造37.60万元。'),
      right: whole('合同总价120.00万元，招标结余30.00万元。其中设备购置82.40万元，教室改造37.60万元。'),
    },
    {
      check: partsAndTotal,
      about: 'vehicles under a heading that runs into its paragraph',
      severity: 'error',
      wrong: explained(
        '（三）国有资产占有使用情况。截至2023年12月31日，我镇共有车辆4辆，其中：应急保障用车2辆、机要通信用车1辆。',
      ),
      right: explained(
        '（三）国有资产占有使用情况。截至2023年12月31日，我镇共有车辆3辆，其中：应急保障用车2辆、机要通信用车1辆。',
      ),
    },
    {
      check: statedBalances,
      about: 'of a budget whose expenditure is told by its subject',
      severity: 'error',
      wrong: funds('12.00'),
      right: funds('22.00'),
    },
    {
      check: statedIdentities,
      about: 'the kinds of all basic expenditure, not of that paid by the budget',
      severity: 'error',
      wrong: whole(
        '2023年总支出90.00万元，其中基本支出80.00万元、项目支出10.00万元。人员经费60.00万元，公用经费10.00万元。',
      ),
      right: whole(
        '2023年总支出90.00万元，其中基本支出80.00万元、项目支出10.00万元。财政拨款支出75.00万元，其中人员经费60.00万元，公用经费10.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'staff of all kinds',
      severity: 'error',
      wrong: whole('编制数286名，实有在职人员281人，其中：行政人员24人，参公人员18人，事业人员229人。退休人员97人。'),
      right: whole(
        '编制数286名，实有在职人员271人，其中：行政人员24人，参公人员18人，事业人员229人。退休人员97人。',
        '实有在职人员281人，其中：行政人员24人，事业人员229人。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'what staff do, in front of the titles they hold',
      severity: 'warning',
      wrong: whole('泵站管理处编制数46人，在编38人。其中技术人员56人，高级职称6人、中级职称9人。'),
      right: whole(
        '泵站管理处编制数46人，在编38人。其中技术人员36人，高级职称6人、中级职称9人。',
        '教职工46人，其中高级职称6人、中级职称20人、初级职称16人，工勤人员4人。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'kinds of one thing that fall short',
      severity: 'warning',
      wrong: project('确定定点机构6家，其中：听力康复机构1家、智力康复机构2家、孤独症康复机构1家、肢体康复机构1家。'),
      right: project('确定定点机构6家，其中：听力康复机构1家、智力康复机构2家、孤独症康复机构1家、肢体康复机构1家等。'),
    },
    {
      check: partsAndTotal,
      about: 'what became of the money behind where it came from',
      severity: 'error',
      wrong: project('申报资金128.00万元，其中：上级补助资金96.00万元、县级配套资金132.00万元，财政批复128.00万元。'),
      right: project('申报资金128.00万元，其中：上级补助资金96.00万元、县级配套资金32.00万元，财政批复128.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'personnel funds of two kinds',
      severity: 'error',
      wrong: explained(
        '人员经费300.00万元。人员经费包括工资福利支出280.00万元、对个人和家庭的补助30.00万元，用于发放工资。',
      ),
      right: explained(
        '人员经费300.00万元。人员经费包括工资福利支出280.00万元、对个人和家庭的补助20.00万元，用于发放工资。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'of a project, what was left behind them',
      severity: 'error',
      wrong: project(
        '支出246.35万元，执行率94.75%，其中补助72.80万元，送达费128.05万元，鉴定费54.50万元；结余13.65万元。',
      ),
      right: project(
        '支出246.35万元，执行率94.75%，其中补助72.80万元，送达费128.05万元，鉴定费45.50万元；结余13.65万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'one of the kinds without money, where the first of them are all of the total',
      severity: 'error',
      wrong: explained(
        '二、收入决算情况说明',
        '2023年本年收入合计851.04万元，其中：一般公共预算财政拨款收入851.04万元，占100%；政府性基金预算财政拨款收入0万元，占0%；事业收入3万元，占0%。',
      ),
      right: explained(
        '二、收入决算情况说明',
        '2023年本年收入合计851.04万元，其中：一般公共预算财政拨款收入851.04万元，占100%；政府性基金预算财政拨款收入0万元，占0%；事业收入0万元，占0%。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'all that was spent, divided once more by what it was for',
      severity: 'error',
      wrong: explained(
        '三、支出决算情况说明',
        '2023年本年支出合计900.00万元，其中：基本支出600.00万元，占66.67%；项目支出300.00万元，占33.33%。按功能分类科目分，教育支出870.00万元，住房保障支出60.00万元。',
      ),
      right: explained(
        '三、支出决算情况说明',
        '2023年本年支出合计900.00万元，其中：基本支出600.00万元，占66.67%；项目支出300.00万元，占33.33%。按功能分类科目分，教育支出840.00万元，住房保障支出60.00万元。',
        '2023年度支出900.00万元。基本支出600.00万元；项目支出300.00万元。按功能分类分，教育支出840.00万元，住房保障支出60.00万元。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'of a budget, behind what it is for',
      severity: 'error',
      wrong: project('经费预算400.00万元，用于法庭维修和修缮，其中法庭维修320.00万元，修缮90.00万元。'),
      right: project('经费预算400.00万元，用于法庭维修和修缮，其中法庭维修320.00万元，修缮80.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'money by who gave it',
      severity: 'error',
      wrong: project('经费预算151.00万元，其中中央资金90.00万元，省级资金30.00万元，县级资金25.00万元。'),
      right: project('经费预算151.00万元，其中中央资金90.00万元，省级资金36.00万元，县级资金25.00万元。'),
    },
    {
      check: partsAndTotal,
      about: 'each with its share, one of them left out',
      severity: 'warning',
      wrong: explained(
        '（二）一般公共预算财政拨款支出决算结构情况',
        '2023年一般公共预算财政拨款支出70.00万元，主要用于以下方面：农林水支出50.00万元，占71.43%；卫生健康支出10.00万元，占14.29%。',
      ),
      right: explained(
        '（二）一般公共预算财政拨款支出决算结构情况',
        '2023年一般公共预算财政拨款支出70.00万元，其中主要有：农林水支出50.00万元，占71.43%；卫生健康支出10.00万元，占14.29%。',
      ),
    },
    {
      check: partsAndTotal,
      about: 'income that lacks a source',
      severity: 'warning',
      wrong: explained(
        '二、收入决算情况说明',
        '2023年本年收入合计70.00万元，其中：一般公共预算财政拨款收入50.00万元，占71.43%。',
      ),
      right: explained(
        '二、收入决算情况说明',
        '2023年本年收入合计70.00万元，其中：一般公共预算财政拨款收入50.00万元。',
      ),
    },
  ])
})
