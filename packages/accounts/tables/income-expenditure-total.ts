import { AMOUNT_COLUMNS, FISCAL_INCOME_LINES } from './lines.ts'
import type { TableForm } from './table-form.ts'

/** 收入支出决算总表 (公开01) */
export const incomeExpenditureTotal: TableForm = {
  id: 'T1',
  title: '收入支出决算总表',
  aliases: ['收支决算总表', '部门收支决算总表', '部门收入支出决算总表', '收入支出总表', '收入支出决算表'],
  rows: {
    kind: 'lines',
    sides: [
      {
        key: 'income',
        header: /^收入/,
        open: false,
        // Until 2018, with the government funds as part of it (其中).
        formerLines: [{ key: 'income.fiscal', title: '财政拨款收入', label: /^财政拨款收入$/ }],
        lines: [
          ...FISCAL_INCOME_LINES,
          { key: 'income.superior', title: '上级补助收入', label: /^上级补助收入$/ },
          { key: 'income.operations', title: '事业收入', label: /^事业收入$/ },
          { key: 'income.business', title: '经营收入', label: /^经营收入$/ },
          { key: 'income.subordinate', title: '附属单位上缴收入', label: /^附属单位(?:上缴|缴款)收入$/ },
          { key: 'income.other', title: '其他收入', label: /^其他收入$/ },
          { key: 'income', title: '本年收入合计', label: /^本年收入合计$/ },
          {
            key: 'surplus',
            title: '使用非财政拨款结余',
            label: /^(?:使用非财政拨款结余(?:\(含专用结余\))?(?:和专用结余)?|用事业基金弥补收支差额)$/,
          },
          { key: 'opening', title: '年初结转和结余', label: /^(?:年初|上年)结转(?:和)?结余$/ },
          { key: 'total.income', title: '收入总计', label: /^(?:收入)?总计$/ },
        ],
      },
      {
        key: 'expenditure',
        header: /^支出/,
        open: true,
        lines: [
          { key: 'expenditure', title: '本年支出合计', label: /^本年支出合计$/ },
          { key: 'distribution', title: '结余分配', label: /^结余分配$/ },
          { key: 'closing', title: '年末结转和结余', label: /^(?:年末结转(?:和)?结余|结转下年)$/ },
          { key: 'total.expenditure', title: '支出总计', label: /^(?:支出)?总计$/ },
        ],
      },
    ],
  },
  columns: AMOUNT_COLUMNS,
  required: ['final'],
  signature: [/^本年收入合计$/, /^结余分配$/, /^上级补助收入$/],
  concepts: {
    'income.fiscal|final': 'fiscal.income',
    'income.general|final': 'income.general',
    'income.funds|final': 'income.funds',
    'income.capital|final': 'income.capital',
    'income.superior|final': 'income.superior',
    'income.operations|final': 'income.operations',
    'income.business|final': 'income.business',
    'income.subordinate|final': 'income.subordinate',
    'income.other|final': 'income.other',
    'income|final': 'income',
    'opening|final': 'opening',
    'total.income|final': 'total',
    'expenditure|final': 'expenditure',
    'closing|final': 'closing',
    'total.expenditure|final': 'total',
  },
}
