/**
 * How well this version's extractor does on annotated articles, in percent: the table of docs/extraction.md, which says
 * how it was measured. Releases carry it; a test compares it with that table.
 */
export const extractionScores = {
  all: { articles: 189, overall: 73.0, meetings: 80.7, countries: 70.4, people: 75.4, agreements: 79.1 },
  setAside: { articles: 63, overall: 67.9, meetings: 78.5, countries: 66.1, people: 72.4, agreements: 70.8 },
};
