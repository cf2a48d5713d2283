import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Crumb, Icon, Page } from '#ui/index.ts';
import { ANSWERING } from '../words.ts';

/** What every page of one answer is drawn with. */
export type AnswerHead = {
  readonly frame: Frame;
  readonly id: string;
  /** What the paper is called. */
  readonly title: string;
  readonly back: Crumb;
};

export const answerHref = (id: string, rest = ''): string => `/desk/answers/${id}${rest}`;

/** Pages of an answer that are no sections; a section that is called like one of them has a longer address. */
const TAKEN = new Set(['check', 'members', 'send', 'sent', 'files']);
export const LONG_ADDRESS = 'section-';

export function sectionHref(id: string, section: string, rest = ''): string {
  return answerHref(id, `/${TAKEN.has(section) ? LONG_ADDRESS : ''}${section}${rest}`);
}

/** Where one stands: the desk, the owner's page, the paper itself below its sections. */
export function crumbsOf(lang: Lang, { id, title, back }: AnswerHead, isBelow: boolean): Crumb[] {
  return [
    { label: say(lang, ANSWERING.desk), href: '/desk' },
    back,
    ...(isBelow ? [{ label: title, href: answerHref(id) }] : []),
  ];
}

/** What has to be mended, with the page on which each field stands. */
export type Mending = { readonly href: string; readonly sentence: string };

export function MendingList({ title, mendings }: { title: string; mendings: readonly Mending[] }) {
  if (mendings.length === 0) return null;
  return (
    <div class="error-summary" role="alert">
      <h2>
        <Icon name="error" />
        {title}
      </h2>
      <ul>
        {mendings.map(({ href, sentence }) => (
          <li>
            <a href={href}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type AnswerPageProps = {
  head: AnswerHead;
  /** The h1 of a page below the overview; the overview is called by the paper itself. */
  title?: string | undefined;
  lead?: Child | undefined;
  before?: Child | undefined;
  islands?: readonly string[] | undefined;
  invalid?: boolean | undefined;
  children?: Child | undefined;
};

export function AnswerPage({ head, title, children, ...rest }: AnswerPageProps) {
  const { frame } = head;
  const crumbs = crumbsOf(frame.lang, head, title !== undefined);
  return (
    <Page frame={frame} title={title ?? head.title} crumbs={crumbs} noindex {...rest}>
      {children}
    </Page>
  );
}
