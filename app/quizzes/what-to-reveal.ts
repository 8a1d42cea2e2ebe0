/** `total`: points alone. `objectives`: the total and what to read again. `full`: answers and feedback. */
export type Revealed = 'nothing' | 'total' | 'objectives' | 'full';

/** A pre-test says no more than its total until the post-test is in: the same questions are a neighbour's post-test. */
export function whatToReveal({
  quiz,
  submitted,
  passed,
  triesLeft,
  postSubmitted,
}: {
  quiz: 'pre' | 'post' | 'final';
  submitted: boolean;
  passed: boolean;
  triesLeft: number;
  postSubmitted: boolean;
}): Revealed {
  if (!submitted) return 'nothing';
  if (quiz === 'pre') return postSubmitted ? 'full' : 'total';
  if (quiz === 'post') return 'full';
  return passed || triesLeft <= 0 ? 'full' : 'objectives';
}
