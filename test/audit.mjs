/**
 * `npm run audit`: is anything known against a package whose code ships? Fails only then.
 * Not every registry can be asked; that is said, and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });
const { vulnerabilities } = parsed(stdout);
if (!vulnerabilities) console.log('The registry does not say what is known against packages: nothing was audited.');
else {
  const ships = new Set(
    [...readFileSync('dist/LICENSES.txt', 'utf8').matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S* \(/gm)].map((it) => it[1]),
  );
  const found = Object.values(vulnerabilities).filter((it) => ships.has(it.name));
  for (const { name, severity, range } of found) console.error(`${name} ${range}: ${severity}`);
  console.log(`${found.length} of the ${ships.size} packages that ship have something known against them.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
