import { z } from 'zod';
import { classDecision } from '#policy/classing/index.ts';
import { field } from '#policy/desk/index.ts';
import { LINK_KINDS } from '#policy/register/index.ts';
import { fieldsOf } from './rules/fields.ts';
import { MEASURE_PARTS, type MeasurePart, RECORD_PARTS, type RecordPart } from './rules/merge.ts';

const { text, needed, whole, tick } = field;
const version = whole(1, 1_000_000_000, 'version');

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
    ...classDecision,
    ...MEASURE_PICKS,
  })
  .transform(({ version: revision, ...sent }) => ({
    revision,
    fields: fieldsOf(sent),
    keepTheirs: keptParts(sent, Object.keys(MEASURE_PARTS) as MeasurePart[]),
  }));

/** What was done under the earlier edition. */
export const RecordForm = z
  .object({ version, record: text(8000), note: text(2000), 'pick-record': pick, 'pick-note': pick })
  .transform(({ version: revision, record, note, ...picks }) => ({
    revision,
    fields: { record, note },
    keepTheirs: keptParts(picks, Object.keys(RECORD_PARTS) as RecordPart[]),
  }));

export const LinkForm = z.object({ toCode: needed(6, 'toCode'), kind: z.enum(LINK_KINDS, 'kind') });
