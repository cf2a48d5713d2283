import { say, type Text } from '#kernel/words.ts';
import type { Doubt, DoubtCode } from './understanding.ts';

/** What each doubt says to the officer; {about} is the measure or line, {detail} the rest. */
export const DOUBT_TEXTS: Record<DoubtCode, Text> = {
  'words-recognised': {
    ja: '「{about}」を改定前、「{detail}」を改定後の呼び名と読み取りました。合っているか確かめてください。',
    en: '“{about}” was taken as the earlier edition and “{detail}” as the later. Please check.',
    easy: '「{about}」は 前のもの、「{detail}」は 新しいもの と 読みました。合っているか 見てください。',
  },
  'record-word-recognised': {
    ja: '「{about}」を、これまでの取組を書いた欄と読み取りました。合っているか確かめてください。',
    en: '“{about}” was taken as the heading of what was done so far. Please check.',
    easy: '「{about}」の 下は、今まで したこと だと 読みました。合っているか 見てください。',
  },
  'unknown-section': {
    ja: '「{about}」という欄が何か分からないため、その下の文は取り込んでいません。',
    en: 'The section “{about}” is not known; what stands below it was left out.',
    easy: '「{about}」が 何か わかりません。その下の 文は 入れていません。',
  },
  'pillar-missing': {
    ja: '「{about}」の上に柱の見出しが見つかりません。',
    en: 'No pillar stands above “{about}”.',
    easy: '「{about}」の 上に、大きい 見出しが ありません。',
  },
  'pillar-twice': {
    ja: '柱の番号が重なっています。「{about}」を{detail}番の柱としました。',
    en: 'A pillar’s number comes twice. “{about}” was taken as number {detail}.',
    easy: '同じ 番号の 見出しが 2つ あります。「{about}」を {detail}番に しました。',
  },
  'heading-guessed': {
    ja: '「{about}」は印のない小見出しと読み取りました。本文の続きでないか確かめてください。',
    en: '“{about}” was taken as a sub-heading without a mark. Please check that it is not text.',
    easy: '「{about}」は 小さい 見出しと 読みました。合っているか 見てください。',
  },
  'heading-order': {
    ja: '「{about}」が小見出しか本文の箇条書きか、はっきりしません。',
    en: 'It is not clear whether “{about}” is a sub-heading or a list in the text.',
    easy: '「{about}」が 小さい 見出しか、文の 一部か わかりません。',
  },
  'title-without-class': {
    ja: '施策「{about}」に分類（Ⅰ・Ⅱ-ア・Ⅱ-イ・Ⅲ）がありません。',
    en: 'The measure “{about}” has no class.',
    easy: '「{about}」に 分類が ありません。',
  },
  'title-missing': {
    ja: '施策名が見つからないため、改定前の「{about}」と同じ名前としました。',
    en: 'No name was found, so the earlier name “{about}” was kept.',
    easy: '名前が ありません。前の 名前「{about}」を 使いました。',
  },
  'title-guessed': {
    ja: '「{about}」を施策名と読み取りました。本文の一部でないか確かめてください。',
    en: '“{about}” was taken as the name of a measure. Please check that it is not text.',
    easy: '「{about}」を 名前と 読みました。合っているか 見てください。',
  },
  'class-unknown': {
    ja: '施策「{about}」の分類「{detail}」は知らない書き方です。',
    en: 'The class “{detail}” of the measure “{about}” is not known.',
    easy: '「{about}」の 分類「{detail}」が わかりません。',
  },
  'class-mark-in-text': {
    ja: '本文の中に分類の印があります。別の施策が隠れていないか確かめてください：「{about}」',
    en: 'A class mark stands inside the text. Please check that no measure hides there: “{about}”',
    easy: '文の 中に 分類の 印が あります。別の 施策か 見てください：「{about}」',
  },
  'priority-differs': {
    ja: '施策「{about}」は分類Ⅰですが、重点施策の印がありません。',
    en: 'The measure “{about}” is in class Ⅰ but bears no priority mark.',
    easy: '「{about}」は 分類Ⅰ ですが、重点の 印が ありません。',
  },
  'record-missing': {
    ja: '施策「{about}」に、これまでの取組がありません。',
    en: 'The measure “{about}” has no record of what was done.',
    easy: '「{about}」に 今まで したことが 書いてありません。',
  },
  'record-without-measure': {
    ja: 'どの施策の取組か分からない記述があります：「{about}」',
    en: 'A record stands here without a measure: “{about}”',
    easy: 'どの 施策の ことか わからない 文が あります：「{about}」',
  },
  'record-not-allotted': {
    ja: '取組の丸数字と施策の丸数字が合いません。「{about}」には取組の全文を入れました。',
    en: 'The circled numbers of the record do not match; “{about}” was given all of it.',
    easy: '丸の 数字が 合いません。「{about}」に 全部の 文を 入れました。',
  },
  'measure-lost': {
    ja: '改定前の施策「{about}」が改定後にどうなるか、書かれていません。',
    en: 'The paper does not say what becomes of the earlier measure “{about}”.',
    easy: '前の 施策「{about}」が どうなるか 書いてありません。',
  },
  'measure-twice': {
    ja: '同じ版に「{about}」が二度出てきます。',
    en: '“{about}” comes twice in the same edition.',
    easy: '「{about}」が 2回 あります。',
  },
  'section-empty': {
    ja: '「{about}」の下に何も書かれていません。',
    en: 'Nothing stands below “{about}”.',
    easy: '「{about}」の 下に 何も ありません。',
  },
  'new-without-mark': {
    ja: '「{about}」は改定前に対応する施策がないため新規としましたが、新規とは書かれていません。',
    en: '“{about}” was taken as new for want of an earlier measure, though nothing says so.',
    easy: '「{about}」は 新しいと 書いてありません。前に ないので、新しいものに しました。',
  },
  'new-with-earlier': {
    ja: '「{about}」は新規と書かれていますが、改定前の施策と並んでいます。',
    en: '“{about}” is called new, but an earlier measure stands beside it.',
    easy: '「{about}」は 新しいと 書いてありますが、前の 施策と 並んでいます。',
  },
  'fate-guessed': {
    ja: '「{about}」と「{detail}」は、名前が似ているため対応すると推測しました。',
    en: '“{about}” and “{detail}” were paired because their names are alike.',
    easy: '「{about}」と「{detail}」は 名前が にているので、同じものと 考えました。',
  },
  'fate-moved': {
    ja: '「{about}」は離れた場所に同じ名前があるため対応するとしました。',
    en: '“{about}” was paired with the same name in another place.',
    easy: '「{about}」は 別の 場所に 同じ 名前が あります。同じものと しました。',
  },
  'removal-guessed': {
    ja: '改定後の欄が空欄や「―」のため、「{about}」は削除と推測しました。',
    en: 'The later edition has a dash, so “{about}” was taken as removed.',
    easy: '新しい 欄が「―」なので、「{about}」は なくなると 考えました。',
  },
  'merge-target-unknown': {
    ja: '「{about}」の統合先が見つかりません：「{detail}」',
    en: 'It was not found into what “{about}” is merged: “{detail}”',
    easy: '「{about}」が どれと 一緒に なるか わかりません：「{detail}」',
  },
  'merge-target-guessed': {
    ja: '「{about}」の統合先を「{detail}」と推測しました。',
    en: '“{about}” was guessed to be merged into “{detail}”.',
    easy: '「{about}」は「{detail}」と 一緒に なると 考えました。',
  },
  'split-target-unknown': {
    ja: '「{about}」の分割先が見つかりません：「{detail}」',
    en: 'It was not found into what “{about}” is split: “{detail}”',
    easy: '「{about}」が どれに 分かれるか わかりません：「{detail}」',
  },
  'rename-unclear': {
    ja: '「{about}」の名称変更が読み取れません：「{detail}」',
    en: 'The new name of “{about}” could not be read: “{detail}”',
    easy: '「{about}」の 新しい 名前が わかりません：「{detail}」',
  },
  'unchanged-without-earlier': {
    ja: '変更なしとありますが、もとの施策が見つかりません：「{about}」',
    en: 'Nothing changes, it says, but no earlier measure stands here: “{about}”',
    easy: '「変わらない」と ありますが、前の 施策が ありません：「{about}」',
  },
  'declaration-unclear': {
    ja: '「{about}」について書かれたことが読み取れません：「{detail}」',
    en: 'What is said of “{about}” could not be read: “{detail}”',
    easy: '「{about}」の 説明が わかりません：「{detail}」',
  },
  'line-unclaimed': {
    ja: 'どこにも属さない行があります：「{about}」',
    en: 'This line belongs nowhere: “{about}”',
    easy: 'どこの ものか わからない 行が あります：「{about}」',
  },
};

/** A list that doubts are added to while the paper is read. */
export type Doubts = { add(code: DoubtCode, line: number, about: string, detail?: string): void };

const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Collects doubts; the same one about the same line is told once. */
export function doubtsInto(list: Doubt[]): Doubts {
  const seen = new Set<string>();
  return {
    add(code, line, about, detail = '') {
      const key = `${code} ${line} ${about}`;
      if (seen.has(key)) return;
      seen.add(key);
      const params = { about: code.startsWith('title') ? about : short(about), detail: short(detail) };
      list.push({ line, code, about, detail, message: say('ja', DOUBT_TEXTS[code], params) });
    },
  };
}
