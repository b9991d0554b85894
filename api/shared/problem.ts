import type { Response } from 'express';

/** A refusal of the web service (RFC 9457), with the key and the code where there is one. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code?: string;
  readonly veld?: string | null;
  readonly regel?: string;
}

/** The version of the web service, as every answer of it names it (NL API Design Rules). */
export const API_VERSIE = '1.0.0';

/** Answers with `application/problem+json`; the type of every problem is its status, so `about:blank`. */
export function stuurProblem(res: Response, problem: Problem): void {
  res
    .status(problem.status)
    .set('API-Version', API_VERSIE)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', ...problem }));
}
