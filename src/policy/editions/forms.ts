import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { field } from '#policy/desk/index.ts';

export const StartForm = z.object({ name: field.needed(100, 'name') });

const { confirmed } = field;
export const TakeBackForm = z.object({ confirmed });
export const AdoptForm = z.object({
  confirmed,
  adoptedOn: z
    .string('adoptedOn')
    .transform((words) => parseDay(words))
    .pipe(z.string('adoptedOn')),
});
