import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { DataTable, Facts, Page, Prose, Section } from '#ui/index.ts';
import { APP } from '../words.ts';
import { ABOUT } from './about-words.ts';

function Office({ frame }: { frame: Frame }) {
  const { city, lang } = frame;
  const words = `${city.name} ${city.office}　${city.officeContact}`;
  return <Facts facts={[{ term: say(lang, APP.whomToAsk), detail: words }]} />;
}

/** What the site promises about accessibility, how it is checked, and what is known to be missing. */
export function AccessibilityPage({ frame }: { frame: Frame }) {
  const { lang } = frame;
  const parts = [
    [ABOUT.target, ABOUT.targetBody],
    [ABOUT.checks, ABOUT.checksBody],
    [ABOUT.limits, ABOUT.limitsBody],
    [ABOUT.tell, ABOUT.tellBody],
  ] as const;
  return (
    <Page frame={frame} title={say(lang, ABOUT.accessibility)} lead={say(lang, ABOUT.accessibilityLead)}>
      {parts.map(([title, body]) => (
        <Section title={say(lang, title)}>
          <Prose>
            <p>{say(lang, body)}</p>
          </Prose>
        </Section>
      ))}
      <Office frame={frame} />
    </Page>
  );
}

/** What personal data is kept and for how long: gathered from the modules that keep it. */
export function PrivacyPage({ frame, rules }: { frame: Frame; rules: readonly RetentionRule[] }) {
  const { lang } = frame;
  return (
    <Page frame={frame} title={say(lang, ABOUT.privacy)} lead={say(lang, ABOUT.privacyLead)}>
      <Section title={say(lang, ABOUT.kept)}>
        <DataTable
          caption={say(lang, ABOUT.kept)}
          rows={rules}
          columns={[
            { head: say(lang, ABOUT.keptWhat), rowHead: true, cell: (rule) => say(lang, rule.what) },
            { head: say(lang, ABOUT.keptHow), cell: (rule) => say(lang, rule.kept) },
          ]}
        />
      </Section>
      {(
        [
          [ABOUT.cookies, ABOUT.cookiesBody],
          [ABOUT.own, ABOUT.ownBody],
        ] as const
      ).map(([title, body]) => (
        <Section title={say(lang, title)}>
          <Prose>
            <p>{say(lang, body)}</p>
          </Prose>
        </Section>
      ))}
      <Office frame={frame} />
    </Page>
  );
}

/** Whom to tell about a page; the page that one came from is named. */
export function ContactPage({ frame, about }: { frame: Frame; about: string }) {
  const { lang, city } = frame;
  const facts = [
    { term: say(lang, ABOUT.contactOffice), detail: `${city.name} ${city.office}` },
    { term: say(lang, APP.whomToAsk), detail: city.officeContact },
    ...(about === '/' ? [] : [{ term: say(lang, ABOUT.contactPage), detail: <a href={about}>{about}</a> }]),
  ];
  return (
    <Page frame={frame} title={say(lang, ABOUT.contact)} lead={say(lang, ABOUT.contactLead)} noindex>
      <Facts facts={facts} />
      <Prose>
        <p>{say(lang, ABOUT.contactHow)}</p>
      </Prose>
    </Page>
  );
}
