import type { Verification } from '../../../shared/api/verify.ts'
import type { Told } from '../site-map.ts'

interface VerdictWords {
  readonly means: Told
  readonly act: Told
}

/** What each verdict means for whoever has to decide: one without words does not compile. */
export const verdictWords: { readonly [Verdict in Verification['verdict']]: VerdictWords } = {
  valid: {
    means: {
      'zh-Hans': '平台存证的承诺，属于这个网站、事项和办件，没有过期。',
      en: 'A pledge the platform sealed, for this site, item and case, and in force.',
    },
    act: {
      'zh-Hans': '收下，代替证明材料；记下编号。按事项规定的方式核查。',
      en: 'Take it in place of the proof and note the reference. Check afterwards as the item says.',
    },
  },
  altered: {
    means: {
      'zh-Hans': '不是回执，或者存证之后被改动过一个字节以上。上传的文件也会得到这个结论。',
      en: 'Not a receipt, or changed by a byte or more since it was sealed. An uploaded file gets this too.',
    },
    act: {
      'zh-Hans':
        '若是群众选择上传的文件，按普通材料审核。若声称是回执，请其重新打印或复制完整的一份。',
      en: 'If it is a file that was uploaded, treat it as any material. If it claims to be a receipt, ask for a complete copy.',
    },
  },
  'unknown-key': {
    means: {
      'zh-Hans': '存证所用的密钥不在您手里的公钥集中。',
      en: 'Sealed under a key that is not in the key set you hold.',
    },
    act: {
      'zh-Hans': '重新取一次 /v1/keys 再核验（平台换过密钥）。仍是这个结论，就不是这个平台的回执。',
      en: 'Fetch /v1/keys again and verify once more: the key may be new. If it stays, the receipt is not of this platform.',
    },
  },
  'wrong-purpose': {
    means: {
      'zh-Hans':
        '存证的签名是真的，但那把密钥没有得到在那个时间为这类声明存证的授权。正常情况下不会出现。',
      en: 'The seal holds, but its key was not delegated for such a statement at that time. It should not happen.',
    },
    act: {
      'zh-Hans': '不收，并告知平台运营人员。',
      en: 'Do not take it, and tell those who run the platform.',
    },
  },
  'wrong-case': {
    means: {
      'zh-Hans': '真实的承诺，但属于别的网站、事项或办件。',
      en: 'A genuine pledge, but for another site, item or case.',
    },
    act: {
      'zh-Hans': '先核对您传入的网站、事项和办件编号；都对的话，请群众为这个办件重新承诺。',
      en: 'Check the site, item and case number you passed. If they are right, have a pledge made for this case.',
    },
  },
  awaited: {
    means: {
      'zh-Hans': '群众同意了部门核查，部门还没有答复（例如等工作人员书面答复）。',
      en: 'A consent to a data check; the department has not answered yet (a letter is out, say).',
    },
    act: {
      'zh-Hans':
        '先收下，记下编号，用 GET /v1/checks/{reference} 查询结果；等不及的，请群众提交证明材料。',
      en: 'Keep it, note the reference, and ask GET /v1/checks/{reference} for the result; or ask for the document.',
    },
  },
  'not-confirmed': {
    means: {
      'zh-Hans': '部门的答复是“否”。',
      en: 'The department said no.',
    },
    act: {
      'zh-Hans': '不能代替证明。请群众按部门的提示办理，或者提交证明材料。',
      en: 'It does not stand in for the proof. Ask for the document, or to do what the department says.',
    },
  },
  expired: {
    means: {
      'zh-Hans': '曾经有效，已过有效期。',
      en: 'It was valid until it expired.',
    },
    act: {
      'zh-Hans':
        '按收件时间判断：收件时还有效的，核验时把 now 设为收件时间；否则请重新承诺或上传。',
      en: 'Go by when it was handed in: if it was in force then, pass that moment as now; else ask for a new pledge or the upload.',
    },
  },
  'already-redeemed': {
    means: {
      'zh-Hans': '已登记在另一个用途下（只有联机核验会给出）。',
      en: 'It was redeemed for another use (only said online).',
    },
    act: {
      'zh-Hans':
        '查看 redeemedAt。同一份申请重复提交的，用同一个 redeem.id 再查即为 valid；否则不收。',
      en: 'See redeemedAt. The same application again is valid under the same redeem.id; anything else is not to be taken.',
    },
  },
  'not-recorded': {
    means: {
      'zh-Hans': '存证完好，但记录里没有这份承诺（只有联机核验会给出），例如保存期满已删除。',
      en: 'The seal holds, but there is no such pledge in the record (only said online): its retention has ended, say.',
    },
    act: {
      'zh-Hans': '不能登记使用。确需使用的，请重新承诺或上传。',
      en: 'It cannot be redeemed. If it is still needed, ask for a new pledge or the upload.',
    },
  },
  withdrawn: {
    means: {
      'zh-Hans': '本人在使用之前撤回了同意，结果已经删除（只有联机核验会给出）。',
      en: 'The person withdrew the consent before it was used; the result is deleted (only said online).',
    },
    act: {
      'zh-Hans': '不收，请群众提交证明材料。',
      en: 'Do not take it; ask for the document.',
    },
  },
  revoked: {
    means: {
      'zh-Hans': '电子证明已经被签发机关撤销。',
      en: 'The certificate was revoked by the office that issued it.',
    },
    act: {
      'zh-Hans': '不能作为证明使用；请告知群众向签发机关了解原因。',
      en: 'Do not take it. Tell its holder to ask the issuing office why.',
    },
  },
  superseded: {
    means: {
      'zh-Hans': '已经有新的电子证明代替了这一份。',
      en: 'A newer certificate has taken its place.',
    },
    act: {
      'zh-Hans': '请群众出示新的证明。',
      en: 'Ask for the new one.',
    },
  },
}
