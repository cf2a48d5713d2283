import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { oneLine, severalLines } from '#registry/organisations/index.ts';
import { STORY_KINDS, STORY_LIMITS } from './rules/story.ts';

const isThere = (v: string) => v !== '';

const day = z
  .string()
  .max(40, 'day')
  .transform((typed, context) => {
    if (typed.trim() === '') return null;
    const found = parseDay(typed);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'day' });
    return z.NEVER;
  });

/** What a group tells of itself, as it is typed. The message of an issue is a code of `STORY_ERRORS`. */
export const storyForm = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int().min(0),
    kind: z.enum(STORY_KINDS, 'choose'),
    title: oneLine(STORY_LIMITS.title).refine(isThere, 'required'),
    body: severalLines(STORY_LIMITS.body).refine(isThere, 'required'),
    happensOn: day,
    happensAt: oneLine(STORY_LIMITS.where),
  })
  .refine((story) => story.kind !== 'event' || story.happensOn !== null, {
    path: ['happensOn'],
    message: 'event_day',
  });
export type StoryForm = z.output<typeof storyForm>;

/** What stands under a photograph, and what it shows in words. */
export const photographWords = z.object({
  alt: oneLine(STORY_LIMITS.alt).refine(isThere, 'alt'),
  caption: oneLine(STORY_LIMITS.caption),
});
export type PhotographWords = z.output<typeof photographWords>;

export const uploadForm = photographWords.extend({
  photograph: z.instanceof(File, { message: 'photograph' }).refine((file) => file.size > 0, 'photograph'),
});

export const moveForm = z.object({ to: z.enum(['earlier', 'later']) });
