import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { Icon } from './icons.tsx';
import { UI } from './words.ts';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const WORD = { info: UI.info, success: UI.success, warning: UI.warning, error: UI.danger } as const;

type NoticeProps = {
  lang: Lang;
  kind: NoticeKind;
  title?: string | undefined;
  children?: Child | undefined;
};

/** A message about the page or about what was just done. Its kind is said in words too. */
export function Notice({ lang, kind, title, children }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={kind} />
      <div class="notice__body">
        <p class="notice__title">
          {title === undefined ? (
            say(lang, WORD[kind])
          ) : (
            <>
              <span class="visually-hidden">{say(lang, WORD[kind])} </span>
              {title}
            </>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}

type RefusalNoticeProps = {
  lang: Lang;
  /** Why it cannot be done. */
  reason: string;
  /** The rule that says so. */
  ground?: Child | undefined;
  /** The person or office to ask. */
  ask?: Child | undefined;
  /** What can be done instead. */
  instead?: Child | undefined;
};

/** A no with its reason, its ground, whom to ask, and what can be done instead. */
export function RefusalNotice({ lang, reason, ground, ask, instead }: RefusalNoticeProps) {
  const rows = [
    { word: UI.refusalWhy, words: ground },
    { word: UI.refusalAsk, words: ask },
    { word: UI.refusalInstead, words: instead },
  ].filter((row) => row.words !== undefined);
  return (
    <Notice lang={lang} kind="error" title={reason}>
      {rows.length > 0 && (
        <dl class="facts facts--tight">
          {rows.map((row) => (
            <div>
              <dt>{say(lang, row.word)}</dt>
              <dd>{row.words}</dd>
            </div>
          ))}
        </dl>
      )}
    </Notice>
  );
}
