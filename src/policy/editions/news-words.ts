import type { Text } from '#kernel/words.ts';

/** What the public hears in the feed and in the mails; the product's own content is Japanese. */
export const NEWS = {
  proposed: {
    title: {
      ja: '{name}の案を公開しました',
      en: 'The draft of {name} is public',
      easy: '{name}の 案を 見ることが できます',
    },
    summary: {
      ja: '{name}の案をご覧いただけます。まだ決まったものではありません。',
      en: 'You can read the draft of {name}. Nothing is decided yet.',
      easy: '{name}の 案を 読んでください。まだ 決まっていません。',
    },
    moved: {
      ja: '{name}の案で変わります（{what}）。{reason}',
      en: 'Changes in the draft of {name} ({what}). {reason}',
      easy: '{name}の 案で かわります（{what}）。{reason}',
    },
  },
  adopted: {
    title: { ja: '{name}が決まりました', en: '{name} is adopted', easy: '{name}が 決まりました' },
    summary: {
      ja: '{name}を決定し、公開しました。',
      en: '{name} was adopted and published.',
      easy: '{name}が 決まりました。読むことが できます。',
    },
    moved: {
      ja: '{name}で変わりました（{what}）。{reason}',
      en: 'Changed in {name} ({what}). {reason}',
      easy: '{name}で かわりました（{what}）。{reason}',
    },
  },
  taken_back: {
    title: {
      ja: '{name}の案を見直しています',
      en: 'The draft of {name} is being revised',
      easy: '{name}の 案を なおしています',
    },
    summary: {
      ja: '{name}の案の公開をいったんやめ、見直しています。',
      en: 'The draft of {name} was withdrawn for revision.',
      easy: '{name}の 案を 今は 見ることが できません。なおしています。',
    },
  },
} as const satisfies Record<string, Record<string, Text>>;
