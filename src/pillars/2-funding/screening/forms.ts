import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import { oneLine, severalLines } from '#registry/organisations/index.ts';

const needed = <T extends z.ZodType<string>>(text: T) => text.refine((v) => v !== '', 'required');
const version = z.coerce.number().int().min(0);
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((v) => [v ?? []].flat());

/** An amount, or nothing when it is not set. */
const yenOrNone = z
  .string()
  .default('')
  .transform((typed, context) => {
    const read = readYen(typed);
    if ('yen' in read) return read.yen;
    if (read.problem === 'yen.empty') return null;
    context.addIssue({ code: 'custom', message: 'yen' });
    return z.NEVER;
  });
const dayOrNone = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const day = parseDay(typed);
    if (day !== undefined) return day;
    context.addIssue({ code: 'custom', message: 'day' });
    return z.NEVER;
  });

const settings = {
  title: needed(oneLine(120)),
  budgetYen: yenOrNone,
  sheetsDueOn: dayOrNone,
  assignment: z.enum(['all', 'some'], 'choose'),
};
export const prepareForm = z.object({ call: z.uuid('choose'), seatIds: several, ...settings });
export const settingsForm = z.object({ version, assigned: several, ...settings });

/** The tick before what cannot be undone. */
const confirmed = { confirmed: z.literal('yes', 'choose') };
export const seatForm = z.object({ seat: z.uuid('choose') });
export const placeForm = z.object({ seat: z.uuid('choose'), paper: z.uuid('choose') });
export const excludeForm = placeForm.extend(confirmed);
export const releaseForm = seatForm.extend(confirmed);
export const postponeForm = z.object({ paper: z.uuid('choose'), ...confirmed });
export const meetingForm = z.object({
  meeting: z.string('choose').regex(/^\d{4}-\d{1,3}$/, 'choose'),
  purpose: z.enum(['presentation', 'deliberation'], 'choose'),
});

export const publishForm = z.object({ remark: severalLines(4_000).default('') });
