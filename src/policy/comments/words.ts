import type { Text } from '#kernel/words.ts';

/** What the comments of the committee say beside a measure. */
export const COMMENTS = {
  comments: { ja: '委員会の意見', en: 'Comments of the committee', easy: '委員会の 意見' },
  noComments: {
    ja: 'まだ意見はありません。',
    en: 'There are no comments yet.',
    easy: 'まだ 意見は ありません。',
  },
  comment: { ja: '意見', en: 'Comment', easy: '意見' },
  commentHint: {
    ja: '担当者と委員会だけが読みます。2000字まで',
    en: 'Only the office and the committee read it. Up to 2000 characters',
    easy: '担当の 人と 委員会が 読みます。2000字まで',
  },
  sendComment: { ja: '意見を送る', en: 'Send the comment', easy: '意見を 送る' },
  sendCommentNext: {
    ja: '担当者が読んで、どう扱ったかをここに書きます。',
    en: 'The office reads it and writes here how it was taken up.',
    easy: '担当の 人が 読んで、ここに 答えます。',
  },
  answer: { ja: '答え（どう扱ったか）', en: 'Answer (how it was taken up)', easy: '答え' },
  answered: { ja: '{day}に答えました', en: 'Answered on {day}', easy: '{day}に 答えました' },
  sendAnswer: { ja: '答えて済みにする', en: 'Answer and settle', easy: '答える' },
  unanswered: { ja: '未回答', en: 'Open', easy: '答えていない' },
  settled: { ja: '回答済み', en: 'Answered', easy: '答えました' },
  committee: { ja: '委員会', en: 'Committee', easy: '委員会' },
} as const satisfies Record<string, Text>;
