import type { CheckWords } from './words.ts'

export const checkWords: CheckWords = {
  words: {
    byPledge: '以部门核查代替证明',
    proves: (what) => `要查验的是：${what}`,
    tickMissing: '请先勾选您同意的部门，或者改为上传证明材料',
    pledgeInstead: '改由部门查验，免交证明',
  },
  review: '是否同意查验，由您决定',
  notice: '查验告知',
  sending: '正在查验',
  preview: '是否使用这个结果，由您决定',
  headings: {
    yes: (name) => `${name}已确认`,
    no: (name) => `${name}已答复`,
    waiting: (name) => `等待${name}书面答复`,
    unknown: () => '没有查到',
    withdrawn: () => '已撤回同意',
  },
  leads: {
    waiting:
      '工作人员会书面答复。不用等：现在可以提交表单，答复由受理部门查看；也可以关闭本页，回来时会显示结果。',
    withdrawn: '不再查验，已经取得的结果已删除。请上传证明材料，照常办理。',
  },
  terms: [
    ['purpose', '目的'],
    ['told', '提供给该部门'],
    ['answers', '该部门答复'],
    ['sensitive', '为什么需要'],
    ['method', '方式'],
    ['retention', '保存多久'],
    ['contact', '联系方式'],
  ],
  agree: (name) => `我同意向${name}查验`,
  consent: '同意并查验',
  noted: '知道了，开始查验',
  asking: (names) => `正在向${names}查验，请稍候…`,
  mayClose: '可以关闭本页，回来时会显示结果。',
  asOf: '数据截至',
  dueAt: '最迟答复',
  reference: '查验编号',
  use: '使用这个结果',
  again: '重新查验',
  withdraw: '查看或撤回同意',
  seen: '查看查验记录',
  dispute: '结果不对',
}
