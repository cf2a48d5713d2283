export const RETENTION = {
  own: { ja: '助成の申請', en: 'Grant application', easy: '助成の 申しこみ' },
  drafts: {
    what: {
      ja: '助成の申請の下書き（送らなかったもの）',
      en: 'Drafts of grant applications that were never sent',
      easy: '送らなかった 申しこみ',
    },
    kept: {
      ja: '最後に書いた日から1年で消します。',
      en: 'Erased one year after the last change.',
      easy: '1年で 消します。',
    },
  },
  cases: {
    what: {
      ja: '終わった助成の申請の経過に書かれた言葉（差戻しの理由、意見照会の回答など）',
      en: 'Words in the history of grant applications that are over',
      easy: '終わった 申しこみの 言葉',
    },
    kept: {
      ja: '終わった年度の翌年度から5年度で消します（申請の事実と金額は記録として残ります）。',
      en: 'Erased after five further fiscal years; that there was such an application, and its amounts, stay on record.',
      easy: '5年度で 消します。金額は 残ります。',
    },
  },
} as const;
