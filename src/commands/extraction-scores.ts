/**
 * How well this version's extractor does on annotated articles, in percent: the table of docs/extraction.md, which says
 * how it was measured. Releases carry it; a test compares it with that table.
 */
export const extractionScores = {
  all: { articles: 189, overall: 72.6, meetings: 80.2, countries: 70.6, people: 74.7, agreements: 79.5 },
  setAside: { articles: 63, overall: 67.7, meetings: 79.2, countries: 67.1, people: 72.9, agreements: 70.3 },
};
