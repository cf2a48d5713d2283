import { z } from 'zod';

const text = (most: number) => z.string().trim().max(most);
const narrow = z.string().transform((v) => v.normalize('NFKC').trim());

/** What the browser may send about the city. The sentences stand in words.ts under the fields' names. */
export const cityForm = z.object({
  name: text(50).min(1),
  prefecture: text(10),
  municipalityCode: narrow.pipe(z.string().regex(/^(|\d{6})$/)),
  productName: text(30).min(1),
  officeName: text(50).min(1),
  officePhone: narrow.pipe(z.string().regex(/^(|[0-9()+-]{9,20})$/)),
  officeMail: z.union([z.literal(''), z.email().max(200)]),
  officeAddress: text(200),
  accent: narrow.pipe(
    z
      .string()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/),
  ),
  words: text(4000),
  siteNote: text(400),
  demo: z
    .literal('yes')
    .optional()
    .transform((v) => v === 'yes'),
  /** Which of the two buttons was pressed. */
  step: z.enum(['look', 'save']).default('save'),
});
