/** What a meeting decides on. */
export const noun =
  '(?:motion|proposal|resolution|budget|plan|minutes|agenda|report|recommendation|amendment|request|change|draft|document|policy|item|application|strategy|paper|contract|offer|decision|option|terms|schedule|timetable|roadmap|bid|charter|spec|publication|accounts|logo|programme|program|grant|funding|vote|purchase|quote|tender|loan|donation|spend|permit|appeal|licence|license|complaint|petition|invitation|extension|project|pilot|trial|scheme)s?';
