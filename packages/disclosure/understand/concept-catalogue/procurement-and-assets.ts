import type { ConceptDefinition } from './concept-definition.ts'

/** Running costs of the organisation, what it bought, and what it holds. */
export const PROCUREMENT_AND_ASSETS: readonly ConceptDefinition[] = [
  { key: 'operating', name: '机关运行经费', pattern: /^机关运行经费(?:支出)?(?:决算)?$/ },
  {
    key: 'procurement',
    name: '政府采购支出总额',
    pattern: /^政府采购(?:支出)?(?:合同)?(?:总额|总金额|金额|决算)?$/,
    within: ['procurement'],
  },
  { key: 'procurement', name: '政府采购支出总额', pattern: /^政府采购(?:支出)?(?:合同)?(?:总额|总金额)$/ },
  {
    key: 'procurement',
    name: '政府采购支出总额',
    pattern: /^(?:实际)?政府采购支出$/,
    within: ['evaluation-report'],
  },
  {
    key: 'procurement.goods',
    name: '政府采购货物支出',
    pattern: /^政府采购货物(?:支出|类支出|金额)?$|^货物(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  {
    key: 'procurement.works',
    name: '政府采购工程支出',
    pattern: /^政府采购工程(?:支出|类支出|金额)?$|^工程(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  {
    key: 'procurement.services',
    name: '政府采购服务支出',
    pattern: /^政府采购服务(?:支出|类支出|金额)?$|^服务(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ['procurement'],
  },
  { key: 'procurement.small', name: '授予中小企业合同金额', pattern: /^授予中小企业(?:的)?合同(?:总)?金额$/ },
  {
    key: 'procurement.micro',
    name: '授予小微企业合同金额',
    pattern: /^授予小[型微](?:微型)?企业(?:的)?合同(?:总)?金额$/,
  },
  {
    key: 'assets.vehicles',
    name: '车辆',
    pattern:
      /^(?:(?:机关|本级)[及和与](?:所属|下属|直属)(?:预算)?单位)?(?:共有|有)?车辆$|[（(](?:部门|单位)[）)]共?有车辆$/,
    within: ['state-assets'],
  },
]
