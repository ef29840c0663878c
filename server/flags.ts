/** What a process of ours tells V8. */
import v8 from 'node:v8';

/**
 * A first reading applies hundreds of patterns a few times each, and a quarter of its time went into making them ready:
 * V8 polishes each as it is first applied, and makes machine code of it when it is applied again.
 * Unpolished, and machine code from the tenth time on, they take a seventh off the whole start.
 */
export function lightPatterns(): void {
  v8.setFlagsFromString('--no-regexp-peephole-optimization');
  v8.setFlagsFromString('--regexp-tier-up-ticks=10');
}
