/** What a lesson shows of a challenge that it leads to. */
export interface ChallengeLink {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}
