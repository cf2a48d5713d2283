import type { Text } from '#kernel/words.ts';

/** What was just done, by the word that the address of the next page bears. */
export const DONE = {
  started: {
    ja: '次の版の作成を始めました。施策を1つずつ開いて直してください。',
    en: 'The next edition has begun. Open its measures one by one.',
    easy: '次の 版を 始めました。',
  },
  proposed: { ja: '案として公開しました。', en: 'The draft is public.', easy: '案を 見せました。' },
  'taken-back': {
    ja: '案を取り下げました。直せるようになりました。',
    en: 'The draft was taken back and can be changed.',
    easy: '案を もどしました。なおせます。',
  },
  adopted: { ja: '決定しました。', en: 'The edition is adopted.', easy: '決まりました。' },
  saved: { ja: '保存しました。', en: 'Saved.', easy: '保存しました。' },
  merged: {
    ja: '保存しました。ほかの人が同じときに直したところも、そのまま残っています。',
    en: 'Saved. What somebody else changed at the same time is kept too.',
    easy: '保存しました。ほかの 人が なおした ところも あります。',
  },
  added: { ja: '施策を加えました。', en: 'The measure was added.', easy: '施策を 足しました。' },
  removed: { ja: '施策を取り除きました。', en: 'The measure was removed.', easy: '施策を 取り除きました。' },
  linked: {
    ja: '関連を加えました。相手の施策にも表示されます。',
    en: 'The relation was added, and is shown on the other measure too.',
    easy: 'つながりを 足しました。',
  },
  unlinked: { ja: '関連を外しました。', en: 'The relation was removed.', easy: 'つながりを なくしました。' },
  'comment-sent': { ja: '意見を送りました。', en: 'Your comment was sent.', easy: '意見を 送りました。' },
  'answer-sent': { ja: '答えを書きました。', en: 'The answer was saved.', easy: '答えを 書きました。' },
  tied: { ja: '対応を結びました。', en: 'The measures are tied.', easy: 'つなぎました。' },
  untied: { ja: '対応をほどきました。', en: 'The tie was undone.', easy: 'ほどきました。' },
  worded: {
    ja: '変わり方と理由を保存しました。',
    en: 'Verbs and reason are saved.',
    easy: '保存しました。',
  },
  'rule-saved': { ja: '規則を保存しました。', en: 'The rule is saved.', easy: '保存しました。' },
} as const satisfies Record<string, Text>;
