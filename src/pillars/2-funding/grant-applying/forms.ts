import { z } from 'zod';

export const startForm = z.object({ callId: z.uuid(), organisationId: z.uuid() });
export const messageForm = z.object({ body: z.string().default('') });
export const withdrawForm = z.object({ confirmed: z.literal('yes') });
export const consultForm = z.object({
  organisationId: z.string().default(''),
  callId: z.string().default(''),
  wanted: z.string().trim().max(1000).default(''),
});
