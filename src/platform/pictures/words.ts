import { type Lang, say, type Text } from '#kernel/words.ts';
import { FILE_REFUSAL_WORDS, type FileRefusal, fileRefusalText } from '#platform/files/index.ts';
import type { PictureRefusal } from './scale-picture.ts';

/** Why a photograph was not taken, and what to do about it. */
export const PICTURE_REFUSAL_WORDS: Readonly<Record<PictureRefusal, Text>> = {
  'pictures.not_a_photograph': {
    ja: '写真として読めないファイルです。JPEGかPNGの写真を選んでください。',
    en: 'This file is no photograph. Please choose a JPEG or PNG picture.',
    easy: 'しゃしんでは ありません。JPEGか PNGの しゃしんを えらんで ください。',
  },
  'pictures.too_many_pixels': {
    ja: '写真の縦横が大きすぎます（6,400万画素まで）。小さくして保存し直してから選んでください。',
    en: 'The photograph has too many pixels (64 million at most). Please save it smaller and choose it again.',
    easy: 'しゃしんが 大きすぎます。小さく して、もういちど えらんで ください。',
  },
  'pictures.animated': {
    ja: '動く画像は受け取れません。動かない写真を選んでください。',
    en: 'Moving pictures cannot be taken. Please choose a still photograph.',
    easy: 'うごく しゃしんは つかえません。うごかない しゃしんを えらんで ください。',
  },
  'pictures.broken': {
    ja: '写真が途中で壊れていて読めません。撮った機器から送り直すか、別の写真を選んでください。',
    en: 'The photograph is damaged and cannot be read. Please send it again from the camera, or choose another one.',
    easy: 'しゃしんが こわれて います。べつの しゃしんを えらんで ください。',
  },
};

/** The sentence for a photograph that was not taken, whichever check refused it. */
export function pictureRefusalText(lang: Lang, code: FileRefusal | PictureRefusal): string {
  return code in FILE_REFUSAL_WORDS
    ? fileRefusalText(lang, code as FileRefusal, 'photograph')
    : say(lang, PICTURE_REFUSAL_WORDS[code as PictureRefusal]);
}
