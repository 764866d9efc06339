import type { CheckWords } from './words.ts'

export const checkWords: CheckWords = {
  words: {
    byPledge: '以部門核查代替證明',
    proves: (what) => `要查驗的是：${what}`,
    tickMissing: '請先勾選您同意的部門，或者改為上傳證明材料',
    pledgeInstead: '改由部門查驗，免交證明',
  },
  review: '是否同意查驗，由您決定',
  notice: '查驗告知',
  sending: '正在查驗',
  preview: '是否使用這個結果，由您決定',
  headings: {
    yes: (name) => `${name}已確認`,
    no: (name) => `${name}已答覆`,
    waiting: (name) => `等待${name}書面答覆`,
    unknown: () => '沒有查到',
    withdrawn: () => '已撤回同意',
  },
  leads: {
    waiting:
      '工作人員會書面答覆。不用等：現在可以提交表單，答覆由受理部門查看；也可以關閉本頁，以後再來。',
    withdrawn: '不再查驗，已經取得的結果已刪除。請上傳證明材料，照常辦理。',
  },
  terms: [
    ['purpose', '目的'],
    ['told', '提供給該部門'],
    ['answers', '該部門答覆'],
    ['sensitive', '為什麼需要'],
    ['method', '方式'],
    ['retention', '保存多久'],
    ['contact', '聯絡方式'],
  ],
  agree: (name) => `我同意向${name}查驗`,
  consent: '同意並查驗',
  noted: '知道了，開始查驗',
  asking: (names) => `正在向${names}查驗，請稍候…`,
  mayClose: '可以關閉本頁，回來時會顯示結果。',
  asOf: '資料截至',
  dueAt: '最遲答覆',
  reference: '查驗編號',
  use: '使用這個結果',
  again: '重新查驗',
  withdraw: '查看或撤回同意',
  seen: '查看查驗記錄',
  dispute: '結果不對',
}
