import { type Lang, say } from '#kernel/words.ts';
import { type Crumb, PATHS } from '#ui/index.ts';
import { RULE_WORDS } from './words.ts';

/** The pages above every desk page of the block. */
export function confirmationCrumbs(lang: Lang): Crumb[] {
  return [
    { label: say(lang, RULE_WORDS.desk), href: PATHS.desk },
    { label: say(lang, RULE_WORDS.overview), href: '/desk/confirmations' },
  ];
}
