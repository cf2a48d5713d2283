import { type Lang, say } from '#kernel/words.ts';
import type { Crumb } from '#ui/index.ts';
import { DESK } from '../words.ts';

/** The way to a case: the desk, the list, the case itself. */
export function crumbsTo(lang: Lang, code: string): Crumb[] {
  return [
    { label: say(lang, DESK.desk), href: '/desk' },
    { label: say(lang, DESK.title), href: '/desk/grant-cases' },
    { label: code, href: `/desk/grant-cases/${code}` },
  ];
}
