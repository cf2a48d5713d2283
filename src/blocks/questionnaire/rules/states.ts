import type { Flow } from '#kernel/flow.ts';

/** A version of a form: written, in use, no longer begun. */
export const VERSION_STATES = ['draft', 'published', 'retired'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export type VersionAction = 'publish' | 'retire';
export const VERSION_FLOW: Flow<VersionState, VersionAction> = {
  draft: { publish: 'published' },
  published: { retire: 'retired' },
  retired: {},
};

/** An answer: being written, sent, opened again on named questions. */
export const ANSWER_STATES = ['draft', 'sent', 'reopened'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];
export type AnswerAction = 'send' | 'reopen';
export const ANSWER_FLOW: Flow<AnswerState, AnswerAction> = {
  draft: { send: 'sent' },
  sent: { reopen: 'reopened' },
  reopened: { send: 'sent' },
};

/** What a member may do with an answer. */
export const MEMBER_ROLES = ['owner', 'writer', 'reader'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** A question that may change again, with what was said about it. */
export type OpenField = { readonly question: string; readonly words: string };
