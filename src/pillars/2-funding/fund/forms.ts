import { z } from 'zod';

const line = (most: number) => z.string().trim().max(most, 'too_long').default('');
const needed = (most: number) => line(most).refine((v) => v !== '', 'missing');
const lines = (most: number) =>
  z
    .string()
    .max(most, 'too_long')
    .default('')
    .transform((v) => v.replaceAll('\r\n', '\n').trim());

export const factsForm = z.object({
  name: needed(60),
  nameEn: line(80),
  nameEasy: line(80),
  formerNames: lines(500),
  purpose: lines(600).refine((v) => v !== '', 'missing'),
  purposeEn: lines(800),
  purposeEasy: lines(800),
  since: z
    .string()
    .default('')
    .transform((v) => v.normalize('NFKC').trim().replace(/年$/, ''))
    .refine((v) => v === '' || /^(19|20)\d{2}$/.test(v), 'year')
    .transform((v) => (v === '' ? null : Number(v))),
});

/** Only addresses of the web: a link of this page is opened by everybody. */
const address = line(400).refine((v) => v === '' || /^https?:\/\/[^\s]+$/.test(v), 'address');

export const wayForm = z.object({
  title: needed(80),
  titleEn: line(100),
  titleEasy: line(100),
  body: lines(1500).refine((v) => v !== '', 'missing'),
  bodyEn: lines(2000),
  bodyEasy: lines(2000),
  linkLabel: line(80),
  linkHref: address,
});
