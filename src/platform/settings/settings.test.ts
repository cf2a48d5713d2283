import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS, settingsHelp } from './settings.ts';

const production = {
  NODE_ENV: 'production',
  SECRET: 'x'.repeat(32),
  PUBLIC_ORIGIN: 'https://musubi.example',
  SMTP_URL: 'smtp://mail.example:25',
};

describe('settings', () => {
  it('need nothing on a bare machine', () => {
    const read = readSettings({});
    expect(read).toMatchObject({ ok: true, value: { port: 3000, demo: true, staffSecondFactor: false } });
  });

  it('name the bad one, what was given and what is allowed', () => {
    expect(readSettings({ PORT: 'eighty', LOG_LEVEL: 'loud' })).toEqual({
      ok: false,
      problems: [
        { name: 'PORT', given: 'eighty', allowed: '0–65535' },
        { name: 'LOG_LEVEL', given: 'loud', allowed: 'debug | info | warn | error | silent' },
      ],
    });
  });

  it('never repeat a secret', () => {
    expect(JSON.stringify(readSettings({ SECRET: 'hunter2' }))).not.toContain('hunter2');
  });

  it('refuse demo accounts and default secrets in production', () => {
    const read = readSettings({ NODE_ENV: 'production', DEMO: 'yes' });
    expect(read.ok ? [] : read.problems.map((p) => p.name)).toEqual([
      'DEMO',
      'SECRET',
      'PUBLIC_ORIGIN',
      'SMTP_URL',
    ]);
    expect(readSettings(production)).toMatchObject({
      ok: true,
      value: { demo: false, staffSecondFactor: true },
    });
  });

  it('ask no other site for maps unless the city names one', () => {
    expect(readSettings({})).toMatchObject({ ok: true, value: { mapTileUrl: undefined } });
    const tiles = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png';
    expect(readSettings({ MAP_TILE_URL: tiles })).toMatchObject({
      ok: true,
      value: {
        mapTileUrl: tiles,
        mapAttribution: {
          attribution: '国土地理院',
          href: 'https://maps.gsi.go.jp/development/ichiran.html',
        },
      },
    });
    for (const bad of ['https://tiles.example/map.png', 'http://tiles.example/{z}/{x}/{y}.png']) {
      expect(readSettings({ MAP_TILE_URL: bad })).toMatchObject({ problems: [{ name: 'MAP_TILE_URL' }] });
    }
  });

  it('are all explained by --help', () => {
    const help = settingsHelp();
    for (const name of Object.keys(SETTINGS)) expect(help).toContain(name);
  });
});
