import type { Text } from '#kernel/words.ts';
import type { Unread, UnreadCode } from '#policy/notation/index.ts';

/** Why nothing was read, and what to do about it. */
export const UNREAD_TEXTS: Record<UnreadCode, Text> = {
  'reading.empty': {
    ja: '文書に文字がありません。内容の入った指針の改定資料を選んでください。',
    en: 'The document holds no words. Choose a revision document with its contents.',
    easy: '文書に 文字が ありません。中身の ある 文書を 選んでください。',
  },
  'reading.too-long': {
    ja: '文書が長すぎて、指針の改定資料として読めません。施策の部分だけを切り出して選んでください。',
    en: 'The document is too long for a revision document. Cut out the part with the measures and choose that.',
    easy: '文書が 長すぎます。施策の ところだけを 選んでください。',
  },
  'reading.no-guideline': {
    ja: '指針の改定資料として読めません。改定前と改定後の施策（分類の印【Ⅰ】【Ⅱ-ア】など）が並んだ文書を選んでください。',
    en: 'This is not a revision document. Choose one that sets the earlier and the later measures, with class marks such as 【Ⅰ】, side by side.',
    easy: 'この 文書は 指針の 改定資料では ないようです。前と 後の 施策が 書いてある 文書を 選んでください。',
  },
  'reading.words-unknown': {
    ja: 'どの言葉が改定前・改定後を指すのか分かりません。文書に繰り返し出てくる言葉から選んでください。',
    en: 'It is not plain which words name the earlier and the later edition. Choose them from the words that recur.',
    easy: '前と 後を どの 言葉で 書いているか わかりません。下の 言葉から 選んでください。',
  },
};

export function unread(code: UnreadCode, ask?: Unread['ask']): Unread {
  const text = UNREAD_TEXTS[code];
  return { ok: false, kind: 'unmet', code, text, message: text.ja, ask };
}
