import { Hono } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { findNavigation } from '#policy/index.ts';
import { Actions, ButtonLink, Card, EmptyState, Grid, Page, SearchForm, Section } from '#ui/index.ts';
import { APP } from './words.ts';

/** The first page: what the city promised, and the ways in. */
export const homeRoutes = new Hono<AppEnv>().get('/', async (c) => {
  const pillars = await findNavigation(c.var.db);
  return c.html(<HomePage frame={c.var.frame} pillars={pillars} />);
});

type Props = { frame: Frame; pillars: Awaited<ReturnType<typeof findNavigation>> };

function HomePage({ frame, pillars }: Props) {
  const { lang, city } = frame;
  const title = say(lang, APP.homeTitle, { city: city.name });
  const edition = pillars[0]?.edition;
  if (edition === undefined) {
    return (
      <Page frame={frame} title={title} lead={say(lang, APP.homeLead)}>
        <EmptyState title={say(lang, APP.empty)}>
          <p>{say(lang, APP.emptyHint)}</p>
        </EmptyState>
      </Page>
    );
  }
  const uses: { title: Text; hint: Text; href: string }[] = [
    { title: APP.homeGroups, hint: APP.homeGroupsHint, href: '/groups' },
    { title: APP.homeCompare, hint: APP.homeCompareHint, href: `/policy/editions/${edition}/comparison` },
    { title: APP.homeFollow, hint: APP.homeFollowHint, href: '/policy#measures' },
    { title: APP.homeOpenData, hint: APP.homeOpenDataHint, href: '/open-data' },
  ];
  return (
    <Page frame={frame} title={title} lead={say(lang, APP.homeLead)} description={say(lang, APP.homeLead)}>
      <SearchForm action="/groups" label={say(lang, APP.homeSearch)} button={say(lang, APP.homeGroups)} />
      <Actions>
        <ButtonLink href="/policy" kind="secondary">
          {say(lang, APP.homeRegister)}
        </ButtonLink>
        <ButtonLink href="/registration" kind="secondary">
          {say(lang, APP.homeRegistration)}
        </ButtonLink>
      </Actions>
      <Section title={say(lang, APP.homePillars)}>
        <Grid columns={2}>
          {pillars.map((pillar) => (
            <Card
              title={`${pillar.number}　${pillar.title}`}
              href={`/policy/editions/${pillar.edition}/pillars/${pillar.number}`}
            >
              <ul class="link-list">
                {pillar.measures.map((measure) => (
                  <li>
                    <a href={`/policy/measures/${measure.code}`}>{measure.title}</a>
                  </li>
                ))}
              </ul>
            </Card>
          ))}
        </Grid>
      </Section>
      <Section title={say(lang, APP.homeUse)}>
        <Grid columns={4}>
          {uses.map((use) => (
            <Card title={say(lang, use.title)} href={use.href}>
              <p>{say(lang, use.hint)}</p>
            </Card>
          ))}
        </Grid>
      </Section>
    </Page>
  );
}
