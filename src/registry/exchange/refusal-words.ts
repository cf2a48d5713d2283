import type { Text } from '#kernel/words.ts';

export const EXCHANGE_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、あなたの役割ではできません。NPOセンターか市の担当課にご相談ください。',
    en: 'Your role does not allow this. Please ask the NPO centre or the office in charge.',
    easy: 'あなたの 役割では できません。NPOセンターに 聞いて ください。',
  },
  'exchange.not_found': {
    ja: 'この取り込みは見つかりません。一覧から選び直してください。',
    en: 'This import was not found. Please choose it from the list.',
    easy: '見つかりません。もういちど えらんで ください。',
  },
  'exchange.not_yours': {
    ja: 'この取り込みは、ファイルを入れた本人だけが進められます。必要なら、ご自分でファイルを取り込んでください。',
    en: 'Only the person who brought in the file may go on with this import. You may bring in the file yourself.',
    easy: 'ファイルを 入れた 人だけが できます。',
  },
  'exchange.closed': {
    ja: 'いまの状態では、この操作はできません。ページを開き直して、最新の状態をご確認ください。',
    en: 'This is not possible in the present state. Please open the page again.',
    easy: '今は できません。ページを もういちど 開いて ください。',
  },
  'exchange.name_not_mapped': {
    ja: '「団体の名前」に使う列を選んでください。名前のない行は取り込めません。',
    en: 'Please choose the column with the name of the group.',
    easy: '「団体の名前」の 列を えらんで ください。',
  },
  'exchange.column_twice': {
    ja: '同じ列を2つの項目に使っています。どちらか一方にしてください。',
    en: 'One column is used for two items. Please leave it at one of them.',
    easy: '同じ 列を 2回 えらんで います。',
  },
  'exchange.days': {
    ja: '「登録済み」には、登録日と、それより後の登録の期限を書いてください（例：2026年4月1日、令和9年3月31日）。',
    en: '“Registered” needs the day of registration and a later last day (for example 2026-04-01 and 2027-03-31).',
    easy: '「登録ずみ」は、登録した 日と いつまでかを 書いて ください。',
  },
  'exchange.nothing_to_write': {
    ja: '取り込む行がありません。エラーを直してから、もう一度ファイルを入れてください。',
    en: 'There is no row to write. Please correct the errors and bring in the file again.',
    easy: '入れる 行が ありません。まちがいを 直して ください。',
  },
  'exchange.rows_in_the_way': {
    ja: 'エラー・重複・同じ団体かもしれない行が残っているため、「すべてか、なしか」では取り込めません。直して入れ直すか、「よい行だけ」を選んでください。',
    en: 'There are rows with errors, rows that stand twice, or possible doubles, so “all or nothing” is not possible. Correct them, or choose the good rows only.',
    easy: 'まちがいの 行が あるので、「ぜんぶ」は できません。「よい 行だけ」を えらんで ください。',
  },
  'exchange.taken_meanwhile': {
    ja: '確かめたあとに、同じ団体が登録簿に入りました。何も変えていません。もう一度確かめてください。',
    en: 'A group of this file has come into the register since the check. Nothing has changed. Please check again.',
    easy: '後から 同じ 団体が 入りました。何も かわって いません。',
  },
  'exchange.stopped': {
    ja: '止められています。続きから始めてください。',
    en: 'It was stopped. Please let it go on.',
    easy: '止まって います。',
  },
} as const satisfies Record<string, Text>;
export type ExchangeRefusal = keyof typeof EXCHANGE_REFUSALS;
