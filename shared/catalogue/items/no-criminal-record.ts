import type { ItemVersion } from '../item.ts'

/** 无犯罪记录证明: applied for and issued online by the police station of the place of residence. */
export const noCriminalRecord = {
  id: 'no-criminal-record',
  version: 1,
  effective: '2021-01-01T00:00:00Z',
  disposition: 'certificate',
  sortedBy: 'kept',
  agency: 'district-police',
  replaces: { trips: { before: 2, now: 0 }, materials: { before: 2, now: 0 } },
  wording: {
    'zh-Hans': {
      title: '无犯罪记录证明',
      agency: '公安派出所',
      proves: '截至查询之日，未发现申请人有犯罪记录',
      basis: [{ law: '公安机关办理犯罪记录查询工作规定', article: '公安部2021年印发' }],
    },
    'zh-Hant': {
      title: '無犯罪紀錄證明',
      agency: '公安派出所',
      proves: '截至查詢當日，未發現申請人有犯罪紀錄',
      basis: [{ law: '公安機關辦理犯罪記錄查詢工作規定', article: '公安部2021年印發' }],
    },
    en: {
      title: 'Certificate of no criminal record',
      agency: 'Local police station',
      proves: 'That no criminal record of the applicant was found up to the day of the search',
      basis: [
        {
          law: 'Provisions on Criminal Record Searches by Public Security Organs',
          article: 'issued by the Ministry of Public Security in 2021',
        },
      ],
    },
  },
} satisfies ItemVersion
