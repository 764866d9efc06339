import type { Told } from '../site-map.ts'
import { told } from './told.ts'

/** Members of how departments are asked, as their administrators see it. */
export const sourceMembers: { readonly [path: string]: Told } = {
  sources: told('数据来源', 'The sources'),
  facts: told('可以查询的事实', 'What it can be asked'),
  hosts: told('联网查询的主机', 'The hosts it is called at'),
  dueDays: told('书面答复的期限，天', 'By when a letter is due, in days'),
  list: told('名单收得怎样', 'How its list comes in'),
  'list.inForce': told('现在使用的名单', 'The list that counts'),
  'list.previous': told('上一份名单', 'The list before'),
  answersUntil: told('名单用到什么时候，UTC', 'Until when the list answers, UTC'),
  importedAt: told('名单收下的时间，UTC', 'When the list was taken, UTC'),
  persons: told('名单上的人数', 'How many persons it holds'),
  lines: told('已经读到的行数', 'Lines read so far'),
  refused: told('没有收下的原因', 'Why it was not taken'),
  badLines: told('有问题的行，最多二十行', 'The bad lines, the first twenty at most'),
  other: told('与之矛盾的另一行', 'The line it disagrees with'),
}
