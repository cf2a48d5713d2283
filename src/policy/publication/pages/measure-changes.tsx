import { type Lang, say } from '#kernel/words.ts';
import { contentLang, editionName } from '#policy/papers/index.ts';
import { Diff, Section } from '#ui/index.ts';
import type { Change, MeasureView } from '../queries/read-measure.ts';
import { PUBLIC } from '../words.ts';

/** How the name and the text changed from edition to edition, word by word. */
export function Changes({ lang, view }: { lang: Lang; view: MeasureView }) {
  if (view.changes.length === 0) return null;
  return (
    <Section title={say(lang, PUBLIC.change)} id="changes">
      <p class="muted">{say(lang, PUBLIC.changeHint)}</p>
      {view.changes.map((change) => (
        <ChangeBetween lang={lang} change={change} />
      ))}
    </Section>
  );
}

function ChangeBetween({ lang, change }: { lang: Lang; change: Change }) {
  const { from, to, title, text } = change;
  return (
    <section class="change">
      <h3>{say(lang, PUBLIC.stepBetween, { from: editionName(from), to: editionName(to) })}</h3>
      <dl class="facts">
        {title && (
          <div>
            <dt>{say(lang, PUBLIC.titleChange)}</dt>
            <dd lang={contentLang(lang)}>
              <Diff lang={lang} parts={title} />
            </dd>
          </div>
        )}
        {text && (
          <div>
            <dt>{say(lang, PUBLIC.textChange)}</dt>
            <dd lang={contentLang(lang)}>
              <Diff lang={lang} parts={text} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
