import { z } from 'zod';
import { MOST } from '#blocks/questionnaire/index.ts';
import { line, neededLine, wordsFrom } from '#blocks/questionnaire-editing/index.ts';
import { PURPOSES } from './words.ts';

/** A new form: its name, what it is for, what it begins as. */
export const newForm = z
  .looseObject({
    'title.ja': neededLine(MOST.label),
    'title.en': line(MOST.label),
    'title.easy': line(MOST.label),
    purpose: z.enum(PURPOSES, 'choose'),
    copy: z.string().default(''),
  })
  .transform((sent) => ({
    title: wordsFrom(sent['title.ja'], sent['title.en'], sent['title.easy']),
    purpose: sent.purpose,
    copy: sent.copy,
  }));

export const renameForm = z
  .looseObject({
    'title.ja': neededLine(MOST.label),
    'title.en': line(MOST.label),
    'title.easy': line(MOST.label),
  })
  .transform((sent) => wordsFrom(sent['title.ja'], sent['title.en'], sent['title.easy']));
