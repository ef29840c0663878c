/** An answer that says why a request cannot be met, and what to do; the server makes it an error of the protocol. */
export interface Refusal {
  readonly refusal: string;
}

export const isRefusal = (answer: unknown): answer is Refusal => typeof answer === 'object' && answer !== null && 'refusal' in answer;
