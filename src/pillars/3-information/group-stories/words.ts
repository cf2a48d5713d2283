import type { Text } from '#kernel/words.ts';
import { ORGANISATION_REFUSALS } from '#registry/organisations/index.ts';
import type { Level, LevelNeed } from './rules/level.ts';
import type { StoryKind, StoryState } from './rules/story.ts';

export const STORY_KIND_WORDS: Readonly<Record<StoryKind, Text>> = {
  news: { ja: 'お知らせ', en: 'News', easy: 'お知らせ' },
  report: { ja: '活動の報告', en: 'Report', easy: 'したこと' },
  event: { ja: '催し', en: 'Event', easy: 'イベント' },
};

export const STORY_STATE_WORDS: Readonly<Record<StoryState, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  published: { ja: '公開中', en: 'Published', easy: '見せている' },
  withdrawn: { ja: '取り下げ', en: 'Withdrawn', easy: '見せるのを やめた' },
};

/** The steps of opening: their name, and what each brings to the group and to its readers. */
export const LEVEL_WORDS: Readonly<Record<Level, { readonly name: Text; readonly brings: Text }>> = {
  1: {
    name: { ja: '公開1　基本', en: 'Level 1: basic', easy: '公開1　きほん' },
    brings: {
      ja: '名前・分野・地域から見つけてもらえます。',
      en: 'People find the group by its name, field and area.',
      easy: '名前や 分野で さがして もらえます。',
    },
  },
  2: {
    name: { ja: '公開2　ひらかれた団体', en: 'Level 2: open', easy: '公開2　よく わかる 団体' },
    brings: {
      ja: '目的・活動の内容・連絡先が公開され、参加したい人が直接連絡できます。',
      en: 'Purpose, activities and a contact are public, so that people can reach the group themselves.',
      easy: '目的と 活動と 連絡先が わかります。すぐに 連絡できます。',
    },
  },
  3: {
    name: {
      ja: '公開3　活動と会計が見える団体',
      en: 'Level 3: transparent',
      easy: '公開3　ぜんぶ わかる 団体',
    },
    brings: {
      ja: '代表者・会則・活動報告か決算まで公開され、協働や助成の相手として確かめてもらえます。',
      en: 'Representative, bylaws, and a report or accounts are public, so that partners and funders can check them.',
      easy: '代表者と 会則と 報告が わかります。いっしょに 活動したい 人が 安心できます。',
    },
  },
};

/** What a step still lacks, as something to do. */
export const NEED_WORDS: Readonly<Record<LevelNeed, Text>> = {
  purpose: {
    ja: '活動の目的を書いて公開する',
    en: 'Write the purpose and make it public',
    easy: '目的を 書いて 見せる',
  },
  activities: {
    ja: '活動の内容を書いて公開する',
    en: 'Write the activities and make them public',
    easy: '活動を 書いて 見せる',
  },
  contact: { ja: '連絡先を1つ以上公開する', en: 'Make a contact public', easy: '連絡先を ひとつ 見せる' },
  representative: {
    ja: '代表者の名前を公開する',
    en: "Make the representative's name public",
    easy: '代表者の 名前を 見せる',
  },
  bylaws: { ja: '会則を公開する', en: 'Make the bylaws public', easy: '会則を 見せる' },
  report: {
    ja: '活動報告か決算を公開する',
    en: 'Make a report or the accounts public',
    easy: '報告か 決算を 見せる',
  },
};

export const STORY_REFUSALS = {
  ...ORGANISATION_REFUSALS,
  'group_stories.ended': {
    ja: '登録の手続き中か、登録を終えた団体のため、ページの内容を変えられません。NPOセンターにご相談ください。',
    en: 'This group is not registered, so its page cannot be changed. Please ask the NPO centre.',
    easy: 'この 団体は 登録して いません。ページを かえることは できません。NPOセンターに 聞いて ください。',
  },
  'group_stories.not_found': {
    ja: 'この記事や写真は見つかりません。ほかの人が取り下げたかもしれません。一覧から選び直してください。',
    en: 'This was not found; somebody else may have taken it down. Please choose it from the list.',
    easy: '見つかりません。もういちど えらんで ください。',
  },
  'group_stories.changed_meanwhile': {
    ja: '開いている間に、ほかの人がこの記事を保存しました。書いた内容は下に残っています。新しい内容と見比べて、もう一度保存してください。',
    en: 'Somebody else has saved this while you had it open. What you wrote is kept below: compare, and save once more.',
    easy: 'ほかの 人が 先に 保存しました。書いたものは 残っています。もういちど 保存して ください。',
  },
  'group_stories.enough_photographs': {
    ja: '写真は12枚までです。1枚取り下げてから、もう一度お選びください。',
    en: 'A page shows up to 12 photographs. Please take one down first.',
    easy: 'しゃしんは 12まいまでです。1まい やめてから えらんで ください。',
  },
  'files.not_found': {
    ja: '写真のファイルが見つかりません。もう一度お選びください。',
    en: 'The file of the photograph was not found. Please choose it again.',
    easy: 'しゃしんが ありません。もういちど えらんで ください。',
  },
} as const satisfies Record<string, Text>;

/** What is wrong in a field, and how to mend it; the codes are those of `forms.ts`. */
export const STORY_ERRORS = {
  required: {
    ja: '{field}を書いてください',
    en: '{field}: please fill this in',
    easy: '{field}を 書いて ください',
  },
  choose: {
    ja: '{field}を選び直してください',
    en: '{field}: please choose again',
    easy: '{field}を えらんで ください',
  },
  too_long: {
    ja: '{field}が長すぎます。{max}文字までに短くしてください',
    en: '{field} is too long. Please use at most {max} characters',
    easy: '{field}が 長すぎます。{max}文字までに して ください',
  },
  hidden_marks: {
    ja: '{field}に、目に見えない記号が入っています。いったん消して、打ち直してください',
    en: '{field} contains invisible marks. Please type it again',
    easy: '{field}に 見えない 記号が あります。もういちど 書いて ください',
  },
  day: {
    ja: '日付を読み取れません。西暦または和暦で書いてください（例：2026年4月1日、令和8年4月1日）',
    en: 'This is no date that we can read. Example: 2026-04-01',
    easy: '日が わかりません。2026年4月1日 のように 書いて ください',
  },
  event_day: {
    ja: '催しには日付が要ります。開く日を書いてください（例：2026年4月1日）',
    en: 'An event needs its day. Please write it (for example 2026-04-01)',
    easy: 'イベントの 日を 書いて ください',
  },
  alt: {
    ja: '写真に何が写っているかを、言葉で書いてください（例：川岸でごみを拾う5人）。写真の見えない人に読み上げられます',
    en: 'Please say in words what the photograph shows (for example: five people collecting litter by the river)',
    easy: 'しゃしんに 何が あるか、ことばで 書いて ください',
  },
  photograph: {
    ja: '写真のファイルを選んでください（JPEGかPNG、20 MBまで）',
    en: 'Please choose a photograph (JPEG or PNG, up to 20 MB)',
    easy: 'しゃしんを えらんで ください',
  },
} as const satisfies Record<string, Text>;
