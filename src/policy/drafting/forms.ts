import { z } from 'zod';
import { isDay } from '#kernel/japan-day.ts';
import { CLASS_BASES, CLASSES, LINK_KINDS, VERBS } from '#policy/register/index.ts';
import { MEASURE_PARTS, type MeasurePart, RECORD_PARTS, type RecordPart } from './rules/merge.ts';

// Each message is a key of FIELD_WORDS, so that it is said in the reader's language.

/** Browsers send line ends as CRLF; texts are kept and compared with LF. */
const text = (max: number) =>
  z
    .string()
    .default('')
    .transform((words) => words.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(max, 'tooLong'));
const needed = (max: number, message: string) => text(max).pipe(z.string().min(1, message));
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
const version = whole(1, 1_000_000_000, 'version');
const mark = z.preprocess(
  (words) => (words === undefined ? '' : figures(words)),
  z.enum(['', '1', '2', '3', '4', '5'], 'mark').transform((words) => (words === '' ? null : Number(words))),
);
const tick = z
  .string()
  .optional()
  .transform((words) => words !== undefined);
const many = z.preprocess(
  (sent) => {
    if (sent === undefined) return [];
    return Array.isArray(sent) ? sent : [sent];
  },
  z.array(z.uuid('choice')),
);
const empty = (words: unknown) => (words === '' || words === undefined ? null : words);
const maybeId = z.preprocess(empty, z.uuid('choice').nullable());

const decision = {
  classBasis: z.enum(CLASS_BASES, 'classBasis'),
  class: z.enum(CLASSES, 'class'),
  classReason: text(1000),
  urgency: mark,
  importance: mark,
  cost: mark,
  isRunning: tick,
};

const pick = z.enum(['theirs', 'mine']).optional();
const MEASURE_PICKS = {
  'pick-title': pick,
  'pick-text': pick,
  'pick-note': pick,
  'pick-isPriority': pick,
  'pick-evidenceDays': pick,
  'pick-class': pick,
};

/** Where the officer chose what is stored instead of what is in the field. */
function keptParts<P extends string>(sent: Record<string, unknown>, parts: readonly P[]): P[] {
  return parts.filter((part) => sent[`pick-${part}`] === 'theirs');
}

/** The page of a measure of the draft. */
export const MeasureForm = z
  .object({
    version,
    title: needed(300, 'title'),
    text: text(4000),
    note: text(2000),
    isPriority: tick,
    evidenceDays: whole(1, 3650, 'evidenceDays'),
    ...decision,
    ...MEASURE_PICKS,
  })
  .transform(({ version: revision, ...sent }) => {
    const { title, text: words, note, isPriority, evidenceDays } = sent;
    const { classBasis, class: letter, classReason, urgency, importance, cost, isRunning } = sent;
    const chosen = { classBasis, class: letter, classReason, urgency, importance, cost, isRunning };
    return {
      revision,
      fields: { title, text: words, note, isPriority, evidenceDays, ...chosen },
      keepTheirs: keptParts(sent, Object.keys(MEASURE_PARTS) as MeasurePart[]),
    };
  });

/** What was done under the earlier edition. */
export const RecordForm = z
  .object({ version, record: text(8000), note: text(2000), 'pick-record': pick, 'pick-note': pick })
  .transform(({ version: revision, record, note, ...picks }) => ({
    revision,
    fields: { record, note },
    keepTheirs: keptParts(picks, Object.keys(RECORD_PARTS) as RecordPart[]),
  }));

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
    ...decision,
  })
  .transform(({ place: where, title, text: words, splitFrom, reason, ...chosen }) => ({
    ...where,
    title,
    text: words,
    splitFrom,
    reason,
    decision: chosen,
  }));

export const StartForm = z.object({ name: needed(100, 'name') });
export const RemoveForm = z.object({ reason: text(1000) });

const verbs = z.preprocess(
  (sent) => {
    if (sent === undefined) return [];
    return Array.isArray(sent) ? sent : [sent];
  },
  z.array(z.enum(VERBS, 'choice')),
);

export const TieForm = z.object({ from: many, to: many, verbs, reason: text(1000), replace: tick });
export const FateForm = z.object({ verbs, reason: text(1000), seenReason: text(1000) });
export const LinkForm = z.object({ toCode: needed(6, 'toCode'), kind: z.enum(LINK_KINDS, 'kind') });
export const CommentForm = z.object({ id: z.uuid('choice'), body: needed(2000, 'body') });
export const AnswerForm = z.object({ answer: needed(2000, 'answer') });
/** What cannot be undone is confirmed by a tick. */
const confirmed = z.literal('yes', 'confirmed');
export const ConfirmedForm = z.object({ confirmed });
export const AdoptForm = z.object({
  confirmed,
  adoptedOn: z.preprocess(
    figures,
    z.string('adoptedOn').transform(dayOf).pipe(z.string().refine(isDay, 'adoptedOn')),
  ),
});

const weight = whole(0, 10, 'weight');
const points = whole(0, 100, 'points');
const rule = {
  weightUrgency: weight,
  weightImportance: weight,
  weightCost: weight,
  pointsForI: points,
  pointsForIIa: points,
};
export const RulePreviewForm = z.object(rule);
export const RuleForm = z
  .object({ ...rule, reason: text(1000), version: whole(0, 1_000_000, 'version') })
  .transform(({ reason, version: seenVersion, ...sent }) => ({ rule: sent, reason, seenVersion }));

const ERAS = { 令和: 2018, 平成: 1988 } as const;

/** A day as people write it, in either calendar: 2027年4月1日, 令和9年4月1日, 2027-4-1; what it cannot read comes back as it is. */
export function dayOf(words: string): string {
  const found =
    /^(?:(?<era>令和|平成)\s*)?(?<year>\d{1,4}|元)\s*[年/.-]\s*(?<month>\d{1,2})\s*[月/.-]\s*(?<day>\d{1,2})\s*日?/.exec(
      words,
    );
  if (!found?.groups) return words;
  const { era, year = '', month = '', day = '' } = found.groups;
  const count = year === '元' ? 1 : Number(year);
  const western = era === '令和' || era === '平成' ? ERAS[era] + count : count;
  return `${String(western).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
