import { z } from 'zod';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import { GIFT_KINDS } from './rules/kinds.ts';

const line = (most: number) => z.string().max(most, 'too_long').trim().default('');
const tick = z
  .literal('yes')
  .optional()
  .transform((v) => v === 'yes');

const yen = z
  .string()
  .max(40, 'yen.not_a_number')
  .default('')
  .transform((typed, context) => {
    const read = readYen(typed);
    if ('yen' in read && read.yen > 0) return read.yen;
    context.addIssue({ code: 'custom', message: 'problem' in read ? read.problem : 'yen.nothing' });
    return z.NEVER;
  });

const day = (missing: string) =>
  z
    .string()
    .max(40)
    .default('')
    .transform((typed, context) => {
      const read = parseDay(typed);
      if (read !== undefined) return read;
      context.addIssue({ code: 'custom', message: typed.trim() === '' ? missing : 'day.unreadable' });
      return z.NEVER;
    });

const mail = z
  .string()
  .max(200, 'too_long')
  .trim()
  .default('')
  .refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), 'mail.unreadable');

const giftShape = {
  kind: z.enum(GIFT_KINDS, 'kind.missing'),
  yen,
  receivedOn: day('day.empty'),
  earmarkKey: z
    .string()
    .max(40)
    .default('')
    .refine((v) => v !== '', 'earmark.missing'),
  donorName: line(100),
  donorKana: line(100),
  donorAddress: line(200),
  donorMail: mail,
  named: tick,
  publicName: line(60),
  message: line(1000),
  messagePublic: tick,
  portal: line(60),
  portalNumber: line(60),
  note: line(500),
};

type Shape = { named: boolean; publicName: string; portalNumber: string };
/** Without consent no public name is kept, whatever stands in the field. */
const toPaper = <T extends Shape>({ named, publicName, portalNumber, ...rest }: T) => ({
  ...rest,
  publicName: named ? publicName : null,
  portalNumber: portalNumber === '' ? null : portalNumber,
});
const hasName = ({ named, publicName }: { named: boolean; publicName: string }) =>
  !named || publicName !== '';
const NAME_MISSING = { path: ['publicName'], message: 'name.missing' };

export const giftForm = z
  .object({ id: z.uuid().optional(), ...giftShape })
  .refine(hasName, NAME_MISSING)
  .transform(toPaper);

export const correctForm = z
  .object({ why: line(300).refine((v) => v !== '', 'why.missing'), ...giftShape })
  .refine(hasName, NAME_MISSING)
  .transform(toPaper);

export const reverseForm = z.object({
  why: line(300).refine((v) => v !== '', 'why.missing'),
});

export const consentForm = z
  .object({ named: tick, publicName: line(60), messagePublic: tick })
  .refine(hasName, NAME_MISSING)
  .transform(({ named, publicName, messagePublic }) => ({
    publicName: named ? publicName : null,
    messagePublic,
  }));

export const exportForm = z.object({
  encoding: z.enum(['utf-8', 'cp932']).default('utf-8'),
  withDonors: tick,
  year: z.string().max(4).default(''),
  kind: z.string().max(20).default(''),
  earmark: z.string().max(40).default(''),
});
