/** How a formal text presents a party. */

/** Words that only a party has: a seat, someone who represents it. */
export const isFormal = (prose: string): boolean =>
  /gevestigd|vertegenwoordigd|rechtspersoon|represented by|having its|registered (?:office|at)|ingeschreven|established (?:in|at)|with offices/i.test(
    prose,
  );
