import { z } from 'zod';
import { field } from '#policy/desk/index.ts';

export const CommentForm = z.object({ id: z.uuid('choice'), body: field.needed(2000, 'body') });
export const AnswerForm = z.object({ answer: field.needed(2000, 'answer') });
