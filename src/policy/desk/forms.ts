import { z } from 'zod';

// Each message is a key of FIELD_WORDS, so that it is said in the reader's language.

/** Browsers send line ends as CRLF; texts are kept and compared with LF. */
const text = (max: number) =>
  z
    .string()
    .default('')
    .transform((words) => words.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(max, 'tooLong'));

const needed = (max: number, message: string) => text(max).pipe(z.string().min(1, message));

/** Figures may be typed full-width. */
const figures = (words: unknown) => (typeof words === 'string' ? words.normalize('NFKC').trim() : words);

const whole = (min: number, max: number, message: string) =>
  z.preprocess(
    figures,
    z
      .string(message)
      .regex(/^\d+$/, message)
      .transform(Number)
      .pipe(z.number().min(min, message).max(max, message)),
  );

const tick = z
  .string()
  .optional()
  .transform((words) => words !== undefined);

/** Boxes of one name: none, one or several may have been ticked. */
const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(one));

/** What cannot be undone is confirmed by a tick. */
const confirmed = z.literal('yes', 'confirmed');

/** The fields of which the forms of the drafting desk are made. */
export const field = { text, needed, figures, whole, tick, listOf, confirmed } as const;
