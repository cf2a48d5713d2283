import { openDatabase } from '#platform/db/open-database.ts';

/** Opens a folder, says so, and keeps it until its input ends; or makes a number of commits between two lines. */
const [dir = '', task = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir: dir });
const commits = Number(/^commits=(\d+)$/.exec(task)?.[1] ?? 0);
if (commits > 0) {
  process.stdout.write('commits begin\n');
  for (let i = 0; i < commits; i++) {
    await database.execute(`insert into module_versions values ('traced', 1)
      on conflict (module) do update set version = module_versions.version + 1`);
  }
  process.stdout.write('commits end\n');
} else {
  process.stdout.write('open\n');
  for await (const _ of process.stdin);
}
await database.close();
