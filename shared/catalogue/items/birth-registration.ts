import type { ItemVersion } from '../item.ts'

/** 生育登记证明: a registration, not an approval; couples decide by themselves. */
export const birthRegistration = {
  id: 'birth-registration',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-health',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '生育登记证明',
      agency: '区卫生健康局',
      proves: '怀孕或者生育的情况已在户籍地或者现居住地登记',
      basis: [
        {
          law: '中共中央 国务院关于优化生育政策促进人口长期均衡发展的决定',
          article: '2021年6月26日',
        },
        { law: '居住证暂行条例', article: '第十三条第六项' },
      ],
    },
    'zh-Hant': {
      title: '生育登記證明',
      agency: '區衞生健康局',
      proves: '懷孕或者生育的情況已在戶籍地或者現居住地登記',
      basis: [
        {
          law: '中共中央 國務院關於優化生育政策促進人口長期均衡發展的決定',
          article: '2021年6月26日',
        },
        { law: '居住證暫行條例', article: '第十三條第六項' },
      ],
    },
    en: {
      title: 'Birth registration certificate',
      agency: 'District Health Bureau',
      proves:
        'That a pregnancy or birth is registered where the household is registered or where the family lives',
      basis: [
        {
          law: 'Decision of the CPC Central Committee and the State Council on Improving Birth Policies for Long-term Balanced Population Development',
          article: '26 June 2021',
        },
        { law: 'Interim Regulations on Residence Permits', article: 'Article 13, item 6' },
      ],
    },
  },
} satisfies ItemVersion
