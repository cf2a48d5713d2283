import type { FreshnessShare, ListingKind } from '#blocks/listing-freshness/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { type CountLink, CountLinks, EmptyState, MeterBar, PATHS, Page, Section } from '#ui/index.ts';
import { LISTING_WORDS } from '../words.ts';

export type KindShare = { readonly kind: ListingKind; readonly share: FreshnessShare };

type Props = {
  frame: Frame;
  shares: readonly KindShare[];
  counts: readonly CountLink[];
};

/** How fresh everything is, and what waits for the centre. */
export function OverviewPage({ frame, shares, counts }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, LISTING_WORDS.title)}
      lead={say(lang, LISTING_WORDS.lead)}
      crumbs={[{ label: say(lang, LISTING_WORDS.desk), href: PATHS.desk }]}
      wide
      noindex
    >
      {counts.length > 0 && <CountLinks label={say(lang, LISTING_WORDS.waiting)} counts={counts} />}
      {shares.map((one) => (
        <Share frame={frame} {...one} />
      ))}
    </Page>
  );
}

function Share({ frame, kind, share }: KindShare & { frame: Frame }) {
  const { lang } = frame;
  const { listed, withinBudget, labelled, lower, hidden } = share;
  const sentence = say(lang, LISTING_WORDS.share, { listed, within: withinBudget });
  return (
    <Section
      title={say(lang, kind.label)}
      beside={<a href={`/desk/confirmations/rules/${kind.kind}`}>{say(lang, LISTING_WORDS.rule)}</a>}
    >
      {listed === 0 ? (
        <EmptyState title={say(lang, LISTING_WORDS.none)} />
      ) : (
        <>
          <p>{sentence}</p>
          <MeterBar
            label={sentence}
            max={listed}
            parts={[
              { label: say(lang, LISTING_WORDS.within), value: withinBudget, tone: 1 },
              { label: say(lang, LISTING_WORDS.labelled), value: labelled, tone: 2 },
              { label: say(lang, LISTING_WORDS.lower), value: lower, tone: 3 },
              { label: say(lang, LISTING_WORDS.hidden), value: hidden, tone: 4 },
            ]}
          />
        </>
      )}
    </Section>
  );
}
