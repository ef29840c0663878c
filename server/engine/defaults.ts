/** What counts where nobody said anything. Apart from what reads settings, so that a run without them loads none of it. */
import type { Config } from './types.ts';

export const DEFAULTS: Config = { enable: 'auto', frameworks: ['samenwerken'], rules: {}, ignore: [] };

/** Looked for in the folder of a document and in those around it; the first that is there counts. */
export const CONFIGURATION_FILES: readonly string[] = ['.charterlint.yaml', '.charterlint.yml'];
