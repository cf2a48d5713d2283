import { z } from 'zod';

const text = (most: number) => z.string().trim().max(most);

/** What the browser may send about a department. The sentences stand in words.ts under the fields' names. */
export const departmentForm = z.object({
  code: z
    .string()
    .transform((v) => v.normalize('NFKC').trim())
    .pipe(z.string().regex(/^[0-9A-Za-z-]{1,20}$/)),
  name: text(100).min(1),
  nameKana: text(100).regex(/^[ぁ-んー・\s]*$/),
  duty: text(400),
  phone: z
    .string()
    .transform((v) => v.normalize('NFKC').trim())
    .pipe(z.string().regex(/^(|[0-9()+-]{9,20})$/)),
  mail: z.union([z.literal(''), z.email().max(200)]),
});
