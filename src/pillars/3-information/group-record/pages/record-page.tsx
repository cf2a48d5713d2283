import { raw } from 'hono/html';
import { FreshnessLine } from '#blocks/listing/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { GROUP_OWNER, GROUP_PARTS, StoryView } from '#pillars/3-information/group-stories/index.ts';
import { codeOf, KIND_WORDS, STANDING_WORDS } from '#registry/organisations/index.ts';
import { Card, Notice, Page, Section, Split, StatusTag } from '#ui/index.ts';
import { asScriptData, inContext, jsonLdOf } from '../json-ld.ts';
import { pillarCrumb } from '../pillar-crumb.ts';
import type { GroupView } from '../queries/read-group.ts';
import { RECORD } from '../words.ts';
import { QrCode } from './qr-code.tsx';
import { Contacts, FactList, Links, Papers, Photographs } from './record-parts.tsx';

type RecordProps = { frame: Frame; view: GroupView; origin: string };

/** The page of a group: who they are, what they do, how to reach them, and how fresh that is. */
export function RecordPage(props: RecordProps) {
  const { frame, view, origin } = props;
  const { group, freshness } = view;
  const { lang } = frame;
  const isListed = group.standing === 'registered' && freshness?.state !== 'hidden';
  return (
    <Page
      frame={frame}
      title={group.name}
      crumbs={[...pillarCrumb(frame), { label: say(lang, RECORD.list), href: '/groups' }]}
      beside={
        <StatusTag tone={group.standing === 'registered' ? 'good' : 'warn'}>
          {say(lang, STANDING_WORDS[group.standing].outside)}
        </StatusTag>
      }
      description={group.summary || undefined}
      noindex={!isListed}
    >
      <Head lang={lang} view={view} />
      <Split aside={<Aside {...props} />}>
        <Story lang={lang} view={view} />
      </Split>
      {view.measure && (
        <Section title={say(lang, RECORD.measures)}>
          <p>
            <a href={`/policy/measures/${view.measure.code}`}>
              {view.measure.code}　{view.measure.title}
            </a>
          </p>
        </Section>
      )}
      <script type="application/ld+json">
        {raw(asScriptData(inContext(jsonLdOf(group, view.names, origin))))}
      </script>
    </Page>
  );
}

function Head({ lang, view: { group, freshness } }: { lang: Lang; view: GroupView }) {
  return (
    <div class="record-head">
      {group.nameKana !== '' && <p class="muted">{group.nameKana}</p>}
      {group.formerNames.length > 0 && (
        <p class="muted">
          {say(lang, RECORD.former, { names: group.formerNames.map(({ name }) => name).join('、') })}
        </p>
      )}
      {group.summary !== '' && <p class="lead">{group.summary}</p>}
      {group.standing === 'lapsed' && <Notice lang={lang} kind="warning" title={say(lang, RECORD.lapsed)} />}
      {freshness?.state === 'hidden' && group.standing === 'registered' && (
        <Notice lang={lang} kind="warning" title={say(lang, RECORD.hidden)} />
      )}
      {freshness && (
        <FreshnessLine lang={lang} kind={{ owner: GROUP_OWNER, parts: GROUP_PARTS }} freshness={freshness} />
      )}
    </div>
  );
}

function Story({ lang, view }: { lang: Lang; view: GroupView }) {
  const { group, stories, photographs, papers } = view;
  const texts = [
    { title: RECORD.purpose, text: group.purpose },
    { title: RECORD.activities, text: group.activities },
  ].filter(({ text }) => (text ?? '') !== '');
  const isBare = texts.length === 0 && group.contacts.length === 0 && stories.length === 0;
  return (
    <>
      {group.recruiting && (
        <div class="recruiting">
          <h2>{say(lang, RECORD.joining)}</h2>
          <Paragraphs text={group.recruitingText || say(lang, RECORD.recruiting)} />
        </div>
      )}
      {isBare && <p>{say(lang, RECORD.noDetail)}</p>}
      {texts.map(({ title, text }) => (
        <Section title={say(lang, title)}>
          <Paragraphs text={text ?? ''} />
        </Section>
      ))}
      {photographs.length > 0 && (
        <Section title={say(lang, RECORD.photographs)}>
          <Photographs photographs={photographs} />
        </Section>
      )}
      {stories.length > 0 && (
        <Section title={say(lang, RECORD.stories)} id="stories">
          {stories.map((story) => (
            <StoryView lang={lang} story={story} level={3} />
          ))}
        </Section>
      )}
      {papers.length > 0 && (
        <Section title={say(lang, RECORD.papers)}>
          <Papers lang={lang} papers={papers} />
        </Section>
      )}
      {group.links.length > 0 && (
        <Section title={say(lang, RECORD.links)}>
          <Links lang={lang} links={group.links} />
        </Section>
      )}
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  return (
    <div class="prose story__body">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}

function Aside({ frame: { lang }, view, origin }: RecordProps) {
  const { group, names } = view;
  const area = group.areaCode === null ? undefined : names.areas.get(group.areaCode);
  const code = codeOf(group.number);
  return (
    <>
      {group.contacts.length > 0 && (
        <Card title={say(lang, RECORD.contacts)} level={2}>
          <Contacts lang={lang} contacts={group.contacts} />
        </Card>
      )}
      <Card title={say(lang, RECORD.facts)} level={2}>
        <FactList lang={lang} view={view} kind={say(lang, KIND_WORDS[group.kind])} code={code} />
        {area !== undefined && (
          <p class="no-print">
            <a href={`/groups/map?area=${encodeURIComponent(group.areaCode ?? '')}`}>
              {say(lang, RECORD.areaOnMap, { area })}
            </a>
          </p>
        )}
      </Card>
      <div class="no-print">
        <p>
          <a href={`/confirmations/report/group/${group.id}`}>{say(lang, RECORD.report)}</a>
        </p>
        <p class="muted">{say(lang, RECORD.reportHint)}</p>
      </div>
      <div class="print-only">
        <p>{say(lang, RECORD.qr)}</p>
        <QrCode text={`${origin}/groups/${code}`} />
        <p>{`${origin}/groups/${code}`}</p>
      </div>
    </>
  );
}
