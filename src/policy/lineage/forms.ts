import { z } from 'zod';
import { classDecision } from '#policy/classing/index.ts';
import { field } from '#policy/desk/index.ts';
import { VERBS } from '#policy/register/index.ts';

const { text, needed, tick, listOf } = field;

const empty = (words: unknown) => (words === '' || words === undefined ? null : words);
const maybeId = z.preprocess(empty, z.uuid('choice').nullable());

/** The place of a new measure is sent as `pillar` or `pillar/heading`. */
const place = z
  .string('place')
  .regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/, 'place')
  .transform((sent) => {
    const [pillarId = '', headingId = null] = sent.split('/');
    return { pillarId, headingId };
  });

export const AddForm = z
  .object({
    place,
    title: needed(300, 'title'),
    text: text(4000),
    splitFrom: maybeId,
    reason: text(1000),
    ...classDecision,
  })
  .transform(({ place: where, title, text: words, splitFrom, reason, ...chosen }) => ({
    ...where,
    title,
    text: words,
    splitFrom,
    reason,
    decision: chosen,
  }));

export const RemoveForm = z.object({ reason: text(1000) });

const measures = listOf(z.uuid('choice'));
const verbs = listOf(z.enum(VERBS, 'choice'));
export const TieForm = z.object({ from: measures, to: measures, verbs, reason: text(1000), replace: tick });
export const FateForm = z.object({ verbs, reason: text(1000), seenReason: text(1000) });
export const UntieForm = z.object({ confirmed: field.confirmed });
