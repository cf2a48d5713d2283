import { openHouse } from '#app/open-house.ts';
import { problemsText, readSettings, settingsHelp } from '#platform/settings/settings.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  say(`Musubi. Settings come from the environment:\n\n${settingsHelp()}`);
} else {
  // biome-ignore lint/style/noProcessEnv: the one place where the environment is read
  const settings = readSettings(process.env);
  if (settings.ok) await openHouse(settings.value, say);
  else {
    process.stderr.write(
      `Musubi cannot start, because of these settings:\n${problemsText(settings.problems)}\n`,
    );
    process.exitCode = 2;
  }
}
