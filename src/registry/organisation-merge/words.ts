import type { Text } from '#kernel/words.ts';
import { DESK_REFUSALS } from '#registry/organisation-desk/index.ts';
import type { PairDecision } from './rules/pairs.ts';

export const PAIRS = {
  title: { ja: '重複の確認', en: 'Second entries', easy: '同じ 団体か たしかめる' },
  lead: {
    ja: '同じ団体かもしれない登録の組です。似ている理由を見て、統合するか、別の団体とするかを決めます。決めた組は、二度と出ません。',
    en: 'Entries that may be one group, with the reasons. Merge them or say that they are two; what was decided does not come back.',
    easy: '同じ 団体かも しれません。くらべて、決めて ください。',
  },
  waiting: {
    ja: '同じ団体かもしれない登録が{count}組あります',
    en: '{count} pairs of entries may be one group each',
    easy: '同じ かもしれない 団体が {count}くみ あります',
  },
  find: { ja: '今すぐ調べる', en: 'Look now', easy: '今 しらべる' },
  findNext: {
    ja: '毎晩、自動でも調べています。',
    en: 'This is also done every night.',
    easy: '毎日 夜に しらべて います。',
  },
  found: { ja: '調べ終わりました', en: 'The register was looked through', easy: 'しらべました' },
  parted: { ja: '別の団体として記録しました', en: 'Recorded as two groups', easy: '別の 団体に しました' },
  none: { ja: 'この一覧に組はありません', en: 'No pairs here', easy: 'ありません' },
  reasons: { ja: '似ている理由', en: 'Reasons', easy: 'にて いる ところ' },
  compare: { ja: '並べて比べて統合する', en: 'Compare and merge', easy: 'ならべて 見る' },
  word: { ja: '理由のメモ', en: 'Note', easy: 'メモ' },
  different: { ja: '別の団体とする', en: 'They are two groups', easy: '別の 団体' },
  decided: { ja: '{when}に決定', en: 'Decided {when}', easy: '{when}に 決めました' },
  views: { ja: '組の状態', en: 'Pairs', easy: 'くみの ようす' },
  tooLong: {
    ja: '理由のメモが長すぎます。300文字までに短くしてください',
    en: 'The note is too long. Please use at most 300 characters',
    easy: 'メモは 300文字までです',
  },
} as const satisfies Record<string, Text>;

export const DECISION_WORDS: Readonly<Record<PairDecision, Text>> = {
  open: { ja: '確認待ち', en: 'To be decided', easy: 'まだ' },
  different: { ja: '別の団体', en: 'Two groups', easy: '別の 団体' },
  merged: { ja: '統合済み', en: 'Merged', easy: 'ひとつに した' },
};

export const MERGE = {
  title: { ja: '二つの登録を一つにする', en: 'Make two entries one', easy: '2つを 1つに する' },
  lead: {
    ja: '左右を比べて、項目ごとに残す方を選びます。書類、写真、お知らせなどの記録は、すべて残る登録に移ります。',
    en: 'Compare both and choose, fact by fact, what stands. All papers, photographs and news move to the entry that stands.',
    easy: '右と 左を くらべて、のこす ほうを えらびます。',
  },
  survivor: { ja: '残す登録（番号）', en: 'The entry that stands', easy: 'のこす 番号' },
  survivorHint: {
    ja: 'もう一方の番号と公開ページは、残す登録へ自動で案内されます。',
    en: 'The code and page of the other lead to the one that stands.',
    easy: 'もう 1つの 番号を 開いても、のこした ほうが 出ます。',
  },
  choose: { ja: '食い違う項目', en: 'Where they differ', easy: 'ちがう ところ' },
  chooseHint: {
    ja: 'はじめは、新しく更新された側で、記入のある方を選んであります。公開・非公開は、選んだ側の設定に従います。',
    en: 'At first the newer entry is chosen wherever it says something. Publicity follows the side that is chosen.',
    easy: '新しい ほうを えらんで あります。',
  },
  same: { ja: '同じ項目', en: 'Where they agree', easy: '同じ ところ' },
  always: {
    ja: '連絡先、関連ページ、以前の名前は両方とも残ります（同じものは一つにします）。選ばなかった側の役員は、昨日までの任期として残ります。',
    en: 'Contacts, links and former names of both stay, each once. Officers who are not chosen stay as past ones.',
    easy: '連絡先と 前の 名前は どちらも のこります。',
  },
  moves: { ja: '移る記録の数', en: 'What moves', easy: 'うつる もの' },
  movesHint: {
    ja: '残さない側にある記録が、残す側へ移ります。',
    en: 'The records of the entry that ends move to the one that stands.',
    easy: 'のこさない ほうの 記録が うつります。',
  },
  table: { ja: '記録', en: 'Records', easy: '記録' },
  otherRecords: { ja: 'ほかの記録', en: 'Other records', easy: 'ほかの 記録' },
  check: { ja: '内容を確かめる', en: 'Check before merging', easy: 'たしかめる' },
  checkNext: {
    ja: 'まだ統合しません。次の画面で結果を確かめてから統合します。',
    en: 'Nothing is merged yet. The next page shows the result first.',
    easy: 'まだ ひとつに しません。つぎの ページで たしかめます。',
  },
  confirmTitle: { ja: '統合の確認', en: 'Check the merge', easy: 'ひとつに する 前に' },
  result: { ja: '統合した後の内容', en: 'The entry afterwards', easy: 'ひとつに した あと' },
  back: { ja: '選び直す', en: 'Choose again', easy: 'えらび直す' },
  merge: { ja: '統合する', en: 'Merge', easy: 'ひとつに する' },
  sentence: {
    ja: '{loser} を {survivor} に統合します。元に戻すことはできません。',
    en: '{loser} is merged into {survivor}. This cannot be undone.',
    easy: '{loser} を {survivor} に ひとつに します。もとに もどせません。',
  },
} as const satisfies Record<string, Text>;

/** What the tables hold whose rows move, as staff call them; what is not named here is counted together. */
export const TABLE_WORDS: Readonly<Record<string, Text>> = {
  organisation_names: { ja: '以前の名前', en: 'Former names', easy: '前の 名前' },
  organisation_officers: { ja: '役員', en: 'Officers', easy: '役員' },
  organisation_contacts: { ja: '連絡先', en: 'Contacts', easy: '連絡先' },
  organisation_links: { ja: '関連ページ', en: 'Links', easy: 'ほかの ページ' },
  people_roles: { ja: 'サインインできる人', en: 'People who can sign in', easy: '人' },
  people_invitations: { ja: '招待', en: 'Invitations', easy: '招待' },
  passport_papers: { ja: '団体の書類', en: 'Papers of the group', easy: '書類' },
  registration_papers: { ja: '登録の書類', en: 'Registration papers', easy: '登録の 書類' },
  group_views: { ja: 'ページの閲覧数（日別）', en: 'Page views by day', easy: '見られた 回数' },
  group_stories: { ja: 'お知らせ・活動報告', en: 'News and reports', easy: 'お知らせ' },
  group_photographs: { ja: '写真', en: 'Photographs', easy: '写真' },
  listings: { ja: '内容の確認の記録', en: 'Confirmations', easy: 'たしかめた 記録' },
};

export const MERGE_REFUSALS = {
  ...DESK_REFUSALS,
  'organisation_merge.pair_not_found': {
    ja: 'その組は見つかりません。すでに統合されたか、登録の内容が変わったようです。一覧を開き直してください。',
    en: 'This pair is no longer there. Please open the list again.',
    easy: 'その くみは ありません。',
  },
  'organisation_merge.decided_already': {
    ja: 'この組は、すでにほかの人が決めました。一覧を開き直してください。',
    en: 'Somebody else has decided this already. Please open the list again.',
    easy: 'もう 決まって います。',
  },
  'organisation_merge.merged_already': {
    ja: 'どちらかの登録が、すでに統合されています。いま残っている登録を開いて確かめてください。',
    en: 'One of the two has been merged already. Please open the entry that stands.',
    easy: 'もう ひとつに なって います。',
  },
  'organisation_merge.changed_meanwhile': {
    ja: '比べている間に、登録の内容が変わりました。新しい内容で選び直してください。',
    en: 'An entry was changed while you compared. Please choose again.',
    easy: '内容が 変わりました。もういちど えらんで ください。',
  },
  'organisation_merge.both_open': {
    ja: '両方の登録に、終わっていない手続き（登録・更新の書類、代表者の引き継ぎなど）があるため、統合できません。どちらかを受理・差戻しの取下げなどで終えてから、もう一度お試しください。',
    en: 'Both entries have something open that can be open only once, such as a registration paper or a handing over. Please settle one of them first.',
    easy: '終わって いない 書類が 両方に あります。先に 終わらせて ください。',
  },
} as const satisfies Record<string, Text>;
