import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import {
  foundedText,
  LEVEL_WORDS,
  type ShownPhotograph,
} from '#pillars/3-information/group-stories/index.ts';
import {
  CONTACT_WORDS,
  FACT_LABELS,
  type FactLabel,
  isNpoField,
  NPO_FIELD_WORDS,
  type PublicOrganisation,
} from '#registry/organisations/index.ts';
import { PAPER_WORDS, type PublicPaper } from '#registry/passport/index.ts';
import { Facts, sizeWords } from '#ui/index.ts';
import type { GroupView } from '../queries/read-group.ts';
import { contactHref, webHref } from '../rules/safe-links.ts';
import { RECORD } from '../words.ts';

/** A link to another site: it learns nothing of us, and counts for nothing. */
function External({ lang, href, children }: { lang: Lang; href: string; children?: Child }) {
  return (
    <a href={href} rel="nofollow noopener noreferrer">
      {children}
      <span class="visually-hidden">{say(lang, RECORD.external)}</span>
    </a>
  );
}

/** Facts that the group shows, as terms and details. */
export function FactList(props: { lang: Lang; view: GroupView; kind: string; code: string }) {
  const { lang, view, kind, code } = props;
  const { group, names, level } = view;
  const people = (count: number | null | undefined) =>
    count === null || count === undefined
      ? ''
      : say(lang, RECORD.people, { count: count.toLocaleString('en') });
  const fields = [
    ...group.cityFields.flatMap((one) => names.cityFields.get(one) ?? []),
    ...group.npoFields.flatMap((one) => (isNpoField(one) ? [say(lang, NPO_FIELD_WORDS[one])] : [])),
  ];
  const website = webHref(group.website);
  const rows: [FactLabel | 'code' | 'level', Child][] = [
    ['kind', kind],
    ['npoFields', fields.join(lang === 'en' ? ', ' : '、')],
    ['areaCode', group.areaCode === null ? '' : (names.areas.get(group.areaCode) ?? '')],
    ['meets', group.meets ?? ''],
    ['fee', group.fee ?? ''],
    ['foundedOn', foundedText(group)],
    ['representative', group.representative ?? ''],
    ['memberCount', people(group.memberCount)],
    ['citizenCount', people(group.citizenCount)],
    ['address', [group.postalCode && `〒${group.postalCode}`, group.address].filter(Boolean).join(' ')],
    [
      'website',
      website === undefined ? (
        ''
      ) : (
        <External lang={lang} href={website}>
          {hostOf(website)}
        </External>
      ),
    ],
    ['corporateNumber', group.corporateNumber ?? ''],
    ['code', code],
    ['level', say(lang, LEVEL_WORDS[level].name)],
  ];
  const facts = rows
    .filter(([, detail]) => detail !== '')
    .map(([term, detail]) => ({
      term: say(lang, term === 'code' || term === 'level' ? RECORD[term] : FACT_LABELS[term]),
      detail,
    }));
  return <Facts tight facts={facts} />;
}

/** A long address by its beginning: enough to see where it leads. */
function hostOf(href: string): string {
  const bare = href.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return bare.length > 48 ? `${bare.slice(0, 47)}…` : bare;
}

export function Contacts({ lang, contacts }: { lang: Lang; contacts: PublicOrganisation['contacts'] }) {
  const facts = contacts.map((contact) => {
    const href = contactHref(contact);
    const kind = say(lang, CONTACT_WORDS[contact.kind]);
    return {
      term: contact.label === '' ? kind : `${kind}（${contact.label}）`,
      detail:
        href === undefined ? contact.value : <ContactLink lang={lang} href={href} value={contact.value} />,
    };
  });
  return <Facts tight facts={facts} />;
}

function ContactLink({ lang, href, value }: { lang: Lang; href: string; value: string }) {
  if (!href.startsWith('http')) return <a href={href}>{value}</a>;
  return (
    <External lang={lang} href={href}>
      {hostOf(value)}
    </External>
  );
}

export function Links({ lang, links }: { lang: Lang; links: PublicOrganisation['links'] }) {
  return (
    <ul class="link-list">
      {links.map(({ label, href }) => {
        const safe = webHref(href);
        return (
          <li>
            {safe === undefined ? (
              label
            ) : (
              <External lang={lang} href={safe}>
                {label}
              </External>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function Photographs({ photographs }: { photographs: readonly ShownPhotograph[] }) {
  return (
    <ul class="photo-grid">
      {photographs.map((one) => (
        <li>
          <figure>
            <a href={`/group-stories/photographs/${one.id}/large`}>
              <img
                src={`/group-stories/photographs/${one.id}/small`}
                alt={one.alt}
                width={one.width}
                height={one.height}
                loading="lazy"
              />
            </a>
            {one.caption !== '' && <figcaption>{one.caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** Papers that everybody may read, the yearly report with its words. */
export function Papers({ lang, papers }: { lang: Lang; papers: readonly PublicPaper[] }) {
  return (
    <ul class="paper-list">
      {papers.map((paper) => (
        <li>
          <h3>{paperTitle(lang, paper)}</h3>
          {paper.summary !== '' && <p>{paper.summary}</p>}
          {paper.income !== null && paper.expense !== null && (
            <p>
              {say(lang, RECORD.yen, {
                income: paper.income.toLocaleString('en'),
                expense: paper.expense.toLocaleString('en'),
              })}
            </p>
          )}
          {paper.file && (
            <p>
              <a href={paper.file.href}>{say(lang, RECORD.download, { size: sizeWords(paper.file.size) })}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function paperTitle(lang: Lang, { kind, fiscalYear, title }: PublicPaper): string {
  const year = fiscalYear === null ? '' : say(lang, RECORD.fiscalYear, { year: fiscalYear });
  const between = lang === 'ja' ? '' : ' ';
  return title === ''
    ? [year, say(lang, PAPER_WORDS[kind])].filter((part) => part !== '').join(between)
    : title;
}
