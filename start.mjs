/** `npm start`: set up, build, and show what Charterlint says of the samples. */
import { spawnSync } from 'node:child_process';
import { install, run } from './setup.mjs';

install();
if (!run('npm', ['run', '--silent', 'build'])) process.exit(1);

console.log(`
Charterlint reads collaboration charters in Markdown and says what they do not settle.
This is what it says of the documents in samples/:
`);
// Findings are what the samples are for: only a run that breaks off is a failure.
const { status } = spawnSync(process.execPath, ['server/dist/cli.js', 'samples'], { stdio: 'inherit' });
if (status !== 0 && status !== 1) process.exit(1);

const hasCode = process.stdout.isTTY && spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
if (hasCode) run('code', [`--extensionDevelopmentPath=${process.cwd()}`, 'samples', 'samples/draft.nl.md']);
else console.log('\nTo see it while you write: npm run package, then install charterlint.vsix in VS Code and open samples/draft.nl.md.');
