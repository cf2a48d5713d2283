import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { oneLine, severalLines } from '#registry/organisations/index.ts';
import { ATTENDANCES } from './rules/meetings.ts';
import { SEAT_KINDS } from './rules/seats.ts';

const day = z
  .string('required')
  .transform((typed) => parseDay(typed))
  .pipe(z.string('day'));
const dayOrNone = z
  .string()
  .default('')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const read = parseDay(typed);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: 'day' });
    return z.NEVER;
  });
const tick = z
  .literal('yes')
  .optional()
  .transform((v) => v === 'yes');
const version = z.coerce.number().int().min(1);
const needed = <T extends z.ZodType<string>>(text: T) => text.refine((v) => v !== '', 'required');

export const seatForm = z.object({
  personId: z.uuid('choose'),
  kind: z.enum(SEAT_KINDS, 'choose'),
  affiliation: oneLine(80).default(''),
  isChair: tick,
  startsOn: day,
  endsOn: dayOrNone,
});
export const endForm = z.object({ lastDay: day });
export const namingForm = z.object({ named: tick, affiliation: oneLine(80).default('') });

export const meetingForm = z.object({
  version: version.default(1),
  heldOn: day,
  hours: oneLine(60).default(''),
  place: needed(oneLine(120)),
  agenda: severalLines(4_000)
    .default('')
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .refine((lines) => lines.length <= 30 && lines.every((line) => line.length <= 200), 'agenda'),
});

/** Minutes, and for every seat `seat.{id}` whether its holder was there. */
export const minutesForm = z
  .looseObject({ version, minutes: severalLines(40_000).default('') })
  .transform(({ version: read, minutes, ...rest }) => ({
    version: read,
    minutes,
    attendance: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) => {
        const attendance = ATTENDANCES.find((one) => one === value);
        return name.startsWith('seat.') && attendance ? [[name.slice(5), attendance] as const] : [];
      }),
    ),
  }));

export const publishForm = z.object({ version, what: z.enum(['notice', 'minutes']) });
