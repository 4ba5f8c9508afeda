/** What GraphiQL opens with: the questions that an analyst asks first. */
export interface StarterTab {
  query: string;
  variables?: string;
}

export const starterTabs: readonly StarterTab[] = [
  {
    query: `# The latest meetings, each with the sentence that says so.
query LatestMeetings {
  meetings(first: 10, where: { status: { eq: HELD } }) {
    totalCount
    nodes {
      title
      date { edtf basis }
      place { city country { name } }
      evidence(first: 1) {
        nodes { quote article { title url publisher { name } } }
      }
    }
  }
}
`,
  },
  {
    query: `# Meetings in which two countries take part, and who sat there.
query Between($countries: [CountryCode!]!, $during: DateRange!) {
  meetings(where: { countries: { all: $countries }, during: $during }) {
    totalCount
    nodes {
      title
      kind
      format
      status
      date { edtf }
      participants { person { name } title country { code } role }
      agreements { nodes { title status } }
    }
  }
}
`,
    variables: `{
  "countries": ["CN", "US"],
  "during": { "from": "2018-01-01", "to": "2025-12-31" }
}`,
  },
  {
    query: `# Whom a person met, how often, and where.
query WhoMetWhom($name: String!) {
  people(first: 3, where: { text: $name }) {
    nodes {
      name
      aliases
      positions { title country { name } firstSeen lastSeen }
      counterparts(first: 10) {
        nodes { person { name country { code } } meetingCount lastDay }
      }
      meetings(first: 10) {
        totalCount
        nodes { title date { edtf } place { city } }
      }
    }
  }
}
`,
    variables: `{ "name": "Antony Blinken" }`,
  },
  {
    query: `# What was agreed in a year, with the sentence.
query AgreementsOfAYear($during: DateRange!) {
  agreements(first: 20, where: { during: $during }) {
    totalCount
    nodes {
      title
      kind
      status
      date { edtf }
      parties { country { name } organization { name } }
      meeting { title }
      evidence(first: 1) { nodes { quote article { title } } }
    }
  }
}
`,
    variables: `{ "during": { "from": "2023-01-01", "to": "2023-12-31" } }`,
  },
  {
    query: `# What was announced, called for or put off, the most recent first.
query StillToCome {
  meetings(
    first: 20
    where: { status: { in: [SCHEDULED, PROPOSED, POSTPONED] } }
    orderBy: [{ field: DATE, direction: DESC }]
  ) {
    totalCount
    nodes {
      title
      status
      date { edtf precision }
      countries { name }
      articles(first: 3) { nodes { title published } }
    }
  }
}
`,
  },
  {
    query: `# One box over meetings, agreements, people, organizations, countries and articles.
query Search($text: String!) {
  search(text: $text, first: 20) {
    totalCount
    nodes {
      kind
      label
      record {
        ... on Node { id }
        ... on Meeting { date { edtf } place { city } }
        ... on Agreement { parties { country { name } } }
        ... on Person { country { name } }
        ... on Article { published publisher { name } }
      }
    }
  }
}
`,
    variables: `{ "text": "trade" }`,
  },
];
