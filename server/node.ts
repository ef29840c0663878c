#!/usr/bin/env node
/** The language server as a process of its own: over standard input and output (`--stdio`), Node's channel, a socket or a pipe. */
import module from 'node:module';
import v8 from 'node:v8';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { initialize } from './capabilities.ts';
import { serve } from './connection.ts';
import { lightPatterns } from './flags.ts';

// The protocol owns standard output; whatever else is written must not mix with it.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

// One long text would leave the room for short-lived values at its largest, 30 MB, for as long as the server lives.
v8.setFlagsFromString('--semi-space-growth-factor=1');
lightPatterns();

const [reader, writer] = transport(process.argv.slice(2));
const end = serve({
  reader,
  writer,
  initialize(params) {
    if (typeof params.processId === 'number') watch(params.processId);
    return initialize(params);
  },
  async load() {
    // Newer versions of Node keep what they compiled in the folder for temporary files, as far as that can be written.
    (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
    return (await import('./desktop.ts')).start;
  },
  exit: (code) => process.exit(code),
});
process.on('disconnect', end);

function transport(words: readonly string[]): readonly [MessageReader, MessageWriter] {
  const given = (name: string): string | undefined => {
    const at = words.findIndex((it) => it === name || it.startsWith(`${name}=`));
    return words[at] === name ? words[at + 1] : words[at]?.slice(name.length + 1);
  };
  const [socket, pipe] = [given('--socket'), given('--pipe')];
  if (words.includes('--node-ipc')) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  if (socket) return createServerSocketTransport(Number(socket));
  if (pipe) return createServerPipeTransport(pipe);
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

/** An editor that was killed cannot say that it is gone. */
function watch(editor: number): void {
  setInterval(() => {
    try {
      process.kill(editor, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') end();
    }
  }, 3000);
}
