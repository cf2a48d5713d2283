import { parseArgs } from 'node:util';
import { SYSTEM } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import { foundCity, isMunicipalityCode } from '#registry/city/index.ts';
import { giveRole, registerPerson } from '#registry/people/index.ts';
import { fail, openForCommand, print } from '../command-line.ts';

const HELP = `Starts an empty city in a database that has none yet.

  npm run new:city -- --name 結浜市 --office 市民協働課 --admin-mail admin@city.example --admin-name 管理者
    [--prefecture 神奈川県] [--code 142042] [--accent #0b4f4a] [--json]

Where the data lies is a setting: DATA_DIR, or DATABASE_URL. Start the server with DEMO=no afterwards;
the administrator signs in by a link that is mailed to the address given here.`;

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    office: { type: 'string' },
    prefecture: { type: 'string', default: '' },
    code: { type: 'string', default: '' },
    accent: { type: 'string', default: '#0b4f4a' },
    'admin-mail': { type: 'string' },
    'admin-name': { type: 'string', default: '管理者' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) print(HELP);
else await run();

async function run(): Promise<void> {
  const { name, office, code, accent } = values;
  const mail = values['admin-mail'];
  if (!name || !office || !mail) return fail(`Missing: ${missing().join(', ')}.\n\n${HELP}`);
  if (!/^\S+@\S+\.\S+$/.test(mail)) return fail(`--admin-mail is no mail address: ${mail}`);
  if (code !== '' && !isMunicipalityCode(code)) return fail(`--code is no 全国地方公共団体コード: ${code}`);
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return fail(`--accent is no colour like #0b4f4a: ${accent}`);
  const { database, now } = await openForCommand();
  try {
    const outcome = await act(database.db, 'city.found', SYSTEM, now, async (desk) => {
      const city = await foundCity(desk, {
        name,
        prefecture: values.prefecture,
        municipalityCode: code,
        officeName: office,
        officeAddress: '',
        accent: accent.toLowerCase(),
        demo: false,
      });
      if (!city.ok) return city;
      const person = await registerPerson(desk, { name: values['admin-name'], mail, lang: 'ja' });
      if (!person.ok) return person;
      for (const role of ['administrator', 'programme_officer'] as const) {
        await giveRole(desk, {
          personId: person.value.subjectId,
          role,
          organisationId: null,
          departmentId: null,
          startsOn: japanDay(now),
          endsOn: null,
          grantedBy: SYSTEM.id,
        });
      }
      return done({ subjectId: 'city' });
    });
    if (!outcome.ok)
      return fail(`Nothing was started: ${outcome.code}. Is there a city in this database already?`);
    print(
      values.json
        ? JSON.stringify({ city: name, administrator: mail })
        : `${name} is ready. Start it with: DEMO=no npm start`,
    );
  } finally {
    await database.close();
  }
}

function missing(): string[] {
  return (['name', 'office', 'admin-mail'] as const).filter((option) => !values[option]).map((o) => `--${o}`);
}
