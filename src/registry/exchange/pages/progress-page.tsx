import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import type { LongWork } from '#platform/jobs/long-work.ts';
import { ActionForm, Actions, ButtonLink, Notice, PATHS, Page, RefusalNotice } from '#ui/index.ts';
import type { Import } from '../schema.ts';
import { EXCHANGE_WORDS as WORDS } from '../words.ts';
import { GiveUp } from './give-up.tsx';
import { AT } from './index-page.tsx';

type Props = {
  frame: Frame;
  found: Import;
  work: LongWork;
  isMine: boolean;
  refusal?: string | undefined;
};

const crumbs = (lang: Frame['lang']) => [
  { label: say(lang, WORDS.desk), href: PATHS.desk },
  { label: say(lang, WORDS.title), href: AT },
];

/** How far the work is; it can be left, stopped, and let go on. */
export function ProgressPage({ frame, found, work, isMine, refusal }: Props) {
  const { lang } = frame;
  const at = `${AT}/imports/${found.id}`;
  const isAtWork = work.state === 'queued' || work.state === 'running';
  const done = say(lang, WORDS.progress, {
    done: work.done.toLocaleString('ja-JP'),
    total: work.total.toLocaleString('ja-JP'),
  });
  return (
    <Page
      frame={frame}
      title={say(lang, found.state === 'checking' ? WORDS.checking : WORDS.applying)}
      lead={isAtWork ? say(lang, WORDS.progressLead) : undefined}
      crumbs={crumbs(lang)}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      islands={['confirm-button']}
      noindex
    >
      <div class="exchange-progress">
        <progress max={Math.max(1, work.total)} value={work.done} aria-labelledby="exchange-done">
          {done}
        </progress>
        <p id="exchange-done">
          <strong>{done}</strong>
        </p>
      </div>
      {found.state === 'applying' && found.mode === 'all' && isAtWork && <p>{say(lang, WORDS.allAtOnce)}</p>}
      {work.state === 'stopped' && (
        <Notice lang={lang} kind="warning" title={say(lang, WORDS.stopped, { done: work.done })} />
      )}
      {work.state === 'failed' && <Notice lang={lang} kind="error" title={say(lang, WORDS.failed)} />}
      <Actions>
        {isAtWork && <ButtonLink href={at}>{say(lang, WORDS.renew)}</ButtonLink>}
        {isMine && isAtWork && <ActionForm action={`${at}/stop`} label={say(lang, WORDS.stop)} />}
        {isMine && !isAtWork && (
          <ActionForm action={`${at}/resume`} label={say(lang, WORDS.resume)} kind="primary" />
        )}
      </Actions>
      {isMine && !isAtWork && found.state === 'checking' && <GiveUp frame={frame} at={at} />}
    </Page>
  );
}

/** An import of which nothing can be shown: given up, erased, or somebody else's. */
export function ClosedPage({ frame, refusal }: { frame: Frame; refusal?: string | undefined }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, refusal === undefined ? WORDS.abandonedTitle : WORDS.title)}
      lead={refusal === undefined ? say(lang, WORDS.erasedLead) : undefined}
      crumbs={crumbs(lang)}
      before={refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      noindex
    >
      <Actions>
        <ButtonLink href={AT} kind="secondary">
          {say(lang, WORDS.title)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
