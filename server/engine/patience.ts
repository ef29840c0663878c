/** Who asks for something long that is not there yet is stopped; it is made with rests, and whoever asked begins again. */
import { atOnce } from './atOnce.ts';

/** What is thrown through whoever asked, who must not catch it. */
const STOPPED = Object.freeze({ message: 'What was asked for is made first.' });

let isPatient = false;
let making: (() => Generator<undefined, void>) | undefined;

/**
 * Runs something that may begin again, and so changes nothing but what it returns.
 * Rests as often as that which it asks for does.
 */
export function* patiently<Value>(run: () => Value): Generator<undefined, Value> {
  for (;;) {
    try {
      isPatient = true;
      return run();
    } catch (error) {
      if (error !== STOPPED) throw error;
    } finally {
      isPatient = false;
    }
    yield* making!();
  }
}

/** What is made of so few blocks is made at once: to begin again would cost more. */
const FEW = 64;

/**
 * Makes something that was asked for. Whoever can wait is stopped.
 *
 * @param blocks of which it is made
 */
export function makeSlowly(blocks: number, steps: () => Generator<undefined, void>): void {
  if (isPatient && blocks > FEW) {
    making = steps;
    throw STOPPED;
  }
  atOnce(steps());
}
