import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { RefusalPage } from '#ui/index.ts';
import { REG } from '../words.ts';

/** A no on the way of registration, with the page where one begins again. */
export function NoPage({ frame, reason }: { frame: Frame; reason: string }) {
  const { lang } = frame;
  const instead = <a href="/registration">{say(lang, REG.instead)}</a>;
  return <RefusalPage frame={frame} title={say(lang, REG.title)} reason={reason} instead={instead} />;
}
