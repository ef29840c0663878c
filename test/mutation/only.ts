/** Leaves out the tests of rules that are not changed: each document is read by all rules, so that all would seem to concern them. */
import { beforeEach } from 'vitest';

const own = new RegExp(`^(?:server/rules/)?(?:${process.env.MUTATED_RULES})(?:\\.md$| \\(|$)`);

beforeEach(({ task, skip }) => {
  const { suite } = task;
  skip(!suite || !own.test(suite.name.replaceAll("'", '')));
});
