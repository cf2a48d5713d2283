import type { Text } from '#kernel/words.ts';

export const SYSTEM_WORDS = {
  title: { ja: 'システムのようす', en: 'State of the system', easy: 'システムの ようす' },
  lead: {
    ja: '止まった仕事、バックアップ、操作の記録を確かめます。',
    en: 'Jobs that failed, backups, and the record of what was done.',
    easy: 'システムが 動いているか 見ます。',
  },
  chain: { ja: '操作の記録の封印', en: 'Seal of the audit log', easy: '記録の かぎ' },
  chainGood: {
    ja: '{seals}個の封印を確かめました。記録は書き換えられていません（{to}番まで）。',
    en: '{seals} seals hold: nothing has been changed, up to entry {to}.',
    easy: '記録は 変わっていません。',
  },
  chainBroken: {
    ja: '封印{seal}が合いません。記録が書き換えられたおそれがあります。バックアップと見比べ、担当へ知らせてください。',
    en: 'Seal {seal} does not hold: entries may have been changed. Compare with a backup, and tell whoever answers for the system.',
    easy: '記録が 変わったかもしれません。',
  },
  failed: { ja: '止まった仕事', en: 'Failed jobs', easy: '止まった 仕事' },
  noneFailed: { ja: '止まった仕事はありません', en: 'No job has failed', easy: '止まった 仕事は ありません' },
  queue: { ja: '仕事', en: 'Job', easy: '仕事' },
  tries: { ja: '試した回数', en: 'Tries', easy: '回数' },
  at: { ja: '日時', en: 'Time', easy: '日と 時間' },
  why: { ja: '原因', en: 'Cause', easy: '原因' },
  backups: { ja: 'バックアップ', en: 'Backups', easy: 'バックアップ' },
  noBackups: {
    ja: 'バックアップはまだありません',
    en: 'No backup yet',
    easy: 'バックアップは まだ ありません',
  },
  noBackupsHint: {
    ja: '{hours}時間ごとに自動で作られます。0時間のときは作られません。',
    en: 'One is made every {hours} hours; none when that is 0.',
    easy: '{hours}時間ごとに 作ります。',
  },
  backupName: { ja: '名前', en: 'Name', easy: '名前' },
  log: { ja: '最近の操作', en: 'Latest entries', easy: '新しい 操作' },
  number: { ja: '番号', en: 'Number', easy: '番号' },
  act: { ja: '操作', en: 'Act', easy: '操作' },
  subject: { ja: '対象', en: 'Subject', easy: '対象' },
  actor: { ja: '行った人の番号', en: 'Actor', easy: 'した人の 番号' },
  onlyAdministrator: {
    ja: 'このページは管理者だけが開けます。',
    en: 'Only administrators may open this page.',
    easy: '管理者だけ 見ることが できます。',
  },
} as const satisfies Record<string, Text>;
