import { demoIdNumber } from './demo-id-number.ts'
import type { Household } from './family-register.ts'

const names = [
  '王桂芝',
  '李德福',
  '张玉兰',
  '刘长顺',
  '陈素珍',
  '杨树森',
  '黄秀芬',
  '周宝山',
  '吴凤英',
  '徐万成',
  '孙淑琴',
  '马国安',
] as const

/** Parents of one child who draw the reward, in the villages of the demo's district. Nobody real. */
export const pensioners: readonly Household[] = names.map((name, at) => {
  const order = String(at + 1).padStart(2, '0')
  const village = ['681302101201', '681302101202', '681302102201'][at % 3] ?? ''
  return {
    name,
    idNumber: demoIdNumber(`6813021955${order}${order}${String(200 + at)}`),
    childrenCount: 1,
    address: `${at + 1} 组 ${at * 2 + 1} 号`,
    village,
    certificateNumber: `YX-1988-${String(410 + at).padStart(5, '0')}`,
  }
})
