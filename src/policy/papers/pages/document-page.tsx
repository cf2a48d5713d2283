import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { Page, Section } from '#ui/index.ts';
import { type DocumentBlock, documentOf, type Named, type Stated } from '../document.ts';
import { dispositionWords, PAPER } from '../official-words.ts';
import type { Revision } from '../rules/revision.ts';
import { PAPERS } from '../words.ts';
import { Downloads, paperCrumbs } from './comparison-page.tsx';
import { Class, contentLang, editionHref, editionName, headingWords, WrongHere } from './parts.tsx';

type Names = { from: string; to: string };

/** The revision document: for each measure the earlier text, what was done, the next text. */
export function DocumentPage({ frame, revision }: { frame: Frame; revision: Revision }) {
  const { lang } = frame;
  const names = { from: editionName(revision.from), to: editionName(revision.to) };
  return (
    <Page
      frame={frame}
      title={say(lang, PAPERS.documentTitle, names)}
      crumbs={paperCrumbs(lang, revision)}
      lead={say(lang, PAPERS.documentLead)}
    >
      <Downloads lang={lang} href={`${editionHref(revision.to.number)}/document`} />
      {documentOf(revision).map((pillar) => (
        <Section
          title={say(lang, PAPERS.pillarTitle, { number: pillar.number, title: pillar.title })}
          id={`pillar-${pillar.number}`}
        >
          {pillar.headings.map((heading) => (
            <section class="revision-group" lang={contentLang(lang)}>
              {heading.title !== '' && <h3>{headingWords(heading)}</h3>}
              {heading.blocks.map((block) => (
                <RevisionBlock lang={lang} block={block} names={names} />
              ))}
            </section>
          ))}
        </Section>
      ))}
      <WrongHere lang={lang} path={frame.path} />
    </Page>
  );
}

function RevisionBlock({ lang, block, names }: { lang: Lang; block: DocumentBlock; names: Names }) {
  return (
    <article class="revision-block" id={`measure-${block.code}`}>
      {block.isNew && <p class="revision-block__new">{PAPER.isNew}</p>}
      <dl>
        {!block.isNew && (
          <div>
            <dt>{names.from}</dt>
            <dd>
              {block.before.map((stated) => (
                <StatedMeasures lang={lang} stated={stated} />
              ))}
            </dd>
          </div>
        )}
        {block.done.length > 0 && (
          <div>
            <dt>{PAPER.done}</dt>
            <dd>
              {block.done.flatMap(({ circle, lines }) =>
                lines.map((line, i) => (
                  <p>
                    {i === 0 && circle}
                    {line}
                  </p>
                )),
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{names.to}</dt>
          <dd>
            <AfterWords lang={lang} block={block} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function AfterWords({ lang, block }: { lang: Lang; block: DocumentBlock }) {
  const { after } = block;
  const disposition = dispositionWords(after);
  return (
    <>
      {disposition !== null && (
        <p>
          <strong>{disposition}</strong>
        </p>
      )}
      {after.kind === 'stated' &&
        after.stated.map((stated) => <StatedMeasures lang={lang} stated={stated} />)}
      {block.remarks.map((remark) => (
        <p class="compared__note">※{remark}</p>
      ))}
      {block.notes.map((note) => (
        <p class="compared__note">⇒{note}</p>
      ))}
    </>
  );
}

function StatedMeasures({ lang, stated }: { lang: Lang; stated: Stated }) {
  return (
    <>
      {stated.measures.map((named) => (
        <NamedMeasure lang={lang} named={named} />
      ))}
      {stated.lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}

function NamedMeasure({ lang, named }: { lang: Lang; named: Named }) {
  return (
    <p class="revision-block__name">
      <strong>{named.title}</strong> <Class lang={lang} class={named.class} />
      {named.isPriority && <span class="tag">{say(lang, PAPERS.priority)}</span>}
      {named.circle !== '' && <span class="revision-block__circle">{named.circle}</span>}
    </p>
  );
}
