import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import type { PassportPaper } from '#registry/passport-papers/index.ts';
import { StatusTag } from '#ui/index.ts';
import { PASSPORT } from '../words.ts';

export type Group = { readonly id: string; readonly code: string; readonly name: string };

/** The page of a group's passport. */
export const homeOf = (group: Pick<Group, 'code'>) => `/desk/passport/${group.code}`;

/** Whether everybody may see a paper, as a word. */
export function PublicMark({ frame, paper }: { frame: Frame; paper: Pick<PassportPaper, 'publicity'> }) {
  const isPublic = paper.publicity === 'public';
  return (
    <StatusTag tone={isPublic ? 'info' : 'neutral'}>
      {say(frame.lang, isPublic ? PASSPORT.publicMark : PASSPORT.privateMark)}
    </StatusTag>
  );
}
