import { expect, test } from 'vitest';
import { withKind } from '../../client/matter.ts';
import { configFor, DEFAULTS } from '../../server/engine/config.ts';
import { parse } from '../../server/engine/parse.ts';
import { catalog } from '../kit.ts';

test.for([
  ['# A\n', '---\nkind: governance\n---\n\n# A\n'],
  ['', '---\nkind: governance\n---\n\n'],
  ['\uFEFF# A\r\n', '\uFEFF---\r\nkind: governance\r\n---\r\n\r\n# A\r\n'],
  ['---\ntitle: A\n---\n# A\n', '---\nkind: governance\ntitle: A\n---\n# A\n'],
  ['---\r\ntitle: A\r\n---\r\n# A\r\n', '---\r\nkind: governance\r\ntitle: A\r\n---\r\n# A\r\n'],
  ['---\ntitle: A\nkind: x\ncharterlint: off\n---\n# A\n', '---\nkind: governance\ntitle: A\n---\n# A\n'],
  ['---\ncharterlint:\n  disable: [exit]\n---\n# A\n', '---\nkind: governance\ncharterlint:\n  disable: [exit]\n---\n# A\n'],
  ['---\n---\n# A\n', '---\nkind: governance\n---\n# A\n'],
  ['Text\n\n---\nkind: x\n---\n', '---\nkind: governance\n---\n\nText\n\n---\nkind: x\n---\n'],
  ['---\n\nno front matter\n', '---\nkind: governance\n---\n\n---\n\nno front matter\n'],
])('writes the kind into the front matter: %j', ([text, expected]) => {
  expect(withKind(text!, 'governance')).toBe(expected);
  expect(configFor(DEFAULTS, parse(expected!).matter, catalog).kind).toBe('governance');
});
