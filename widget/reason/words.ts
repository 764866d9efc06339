import type { Language } from '../../shared/kernel/language.ts'
import type { FieldReason } from '../../shared/kernel/problem.ts'

/** `{}` stands for the bound that was missed. */
type ReasonWords = { readonly [Reason in FieldReason]: string }

export const reasonWords: { readonly [L in Language]: ReasonWords } = {
  'zh-Hans': {
    missing: '请填写此项',
    unknown: '请重新填写此项',
    'not-text': '请重新填写此项',
    'too-short': '至少填写 {} 个字',
    'too-long': '最多填写 {} 个字',
    'not-a-choice': '请选择一项',
    'not-a-date': '请填写正确的日期，例如 2026-09-01',
    'too-early': '日期不能早于{}',
    'too-late': '日期不能晚于{}',
    'not-a-number': '请填写整数',
    'too-small': '不能小于 {}',
    'too-large': '不能大于 {}',
    'not-an-id-number': '身份证号码有误，请逐位核对 18 位号码',
    'not-a-phone-number': '电话号码有误，请核对',
  },
  'zh-Hant': {
    missing: '請填寫此項',
    unknown: '請重新填寫此項',
    'not-text': '請重新填寫此項',
    'too-short': '至少填寫 {} 個字',
    'too-long': '最多填寫 {} 個字',
    'not-a-choice': '請選擇一項',
    'not-a-date': '請填寫正確的日期，例如 2026-09-01',
    'too-early': '日期不能早於{}',
    'too-late': '日期不能晚於{}',
    'not-a-number': '請填寫整數',
    'too-small': '不能小於 {}',
    'too-large': '不能大於 {}',
    'not-an-id-number': '身分證號碼有誤，請逐位核對 18 位號碼',
    'not-a-phone-number': '電話號碼有誤，請核對',
  },
  en: {
    missing: 'Please answer this question',
    unknown: 'Please answer this question again',
    'not-text': 'Please answer this question again',
    'too-short': 'Please enter at least {} characters',
    'too-long': 'Please enter no more than {} characters',
    'not-a-choice': 'Please choose one of the answers',
    'not-a-date': 'Please enter a real date, such as 2026-09-01',
    'too-early': 'The date cannot be before {}',
    'too-late': 'The date cannot be after {}',
    'not-a-number': 'Please enter a whole number',
    'too-small': 'It cannot be less than {}',
    'too-large': 'It cannot be more than {}',
    'not-an-id-number': 'This ID number is not right; please check all 18 characters',
    'not-a-phone-number': 'This telephone number is not right; please check it',
  },
}
