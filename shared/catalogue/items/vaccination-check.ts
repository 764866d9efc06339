import type { ItemVersion } from '../item.ts'

/** 入园入学预防接种查验: the school's duty by law, and health and education check it between them. */
export const vaccinationCheck = {
  id: 'vaccination-check',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'data-check',
  sortedBy: 5,
  agency: 'district-education',
  replaces: { trips: { before: 1, now: 0 }, materials: { before: 1, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '入园入学预防接种查验',
      agency: '区教育局',
      proves: '孩子已按规定接种免疫规划疫苗；有漏种的，提醒补种',
      basis: [{ law: '中华人民共和国疫苗管理法', article: '第四十八条' }],
    },
    'zh-Hant': {
      title: '入園入學疫苗接種查驗',
      agency: '區教育局',
      proves: '孩子已按規定接種免疫規劃疫苗；如有漏種，提醒補種',
      basis: [{ law: '中華人民共和國疫苗管理法', article: '第四十八條' }],
    },
    en: {
      title: 'Vaccination check for kindergarten and school entry',
      agency: 'District Education Bureau',
      proves:
        'That the child has had the vaccines of the immunisation programme; if one is missing, you are reminded',
      basis: [{ law: 'Vaccine Administration Law of the PRC', article: 'Article 48' }],
    },
  },
} satisfies ItemVersion
