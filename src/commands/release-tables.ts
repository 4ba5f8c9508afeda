/** A table of a release: what is asked for it, and which list of a row gives its rows. */
export interface ReleaseTable {
  name: string;
  title: string;
  document: string;
  explode?: string;
}

export const releaseTables: readonly ReleaseTable[] = [
  {
    name: "meetings",
    title: "Meetings, one a row",
    document: `{ meetings(orderBy: [{ field: ADDED }]) { nodes {
      id title kind format status date { edtf start end precision basis } dateAbsence
      place { city country { code } } countries { code } organizations { id } people { id } topics { code }
      cameoCode ploverType articleCount publisherCount confidence } } }`,
  },
  {
    name: "participants",
    title: "Who took part in which meeting",
    document: `{ meetings(orderBy: [{ field: ADDED }]) { nodes {
      meeting: id participants { country { code } organization { id name } person { id name } title role confidence } } } }`,
    explode: "participants",
  },
  {
    name: "meeting-evidence",
    title: "The quotes that support each meeting, as far as their publishers allow",
    document: `{ meetings(orderBy: [{ field: ADDED }]) { nodes {
      meeting: id evidence { nodes { quote start end extractor confidence article { id } } } } } }`,
    explode: "evidence",
  },
  {
    name: "agreements",
    title: "Agreements, one a row",
    document: `{ agreements(orderBy: [{ field: ADDED }]) { nodes {
      id title kind status date { edtf start end precision basis } dateAbsence
      parties { country { code } organization { id } } meeting { id } topics { code }
      articleCount publisherCount confidence } } }`,
  },
  {
    name: "agreement-evidence",
    title: "The quotes that support each agreement, as far as their publishers allow",
    document: `{ agreements(orderBy: [{ field: ADDED }]) { nodes {
      agreement: id evidence { nodes { quote start end extractor confidence article { id } } } } } }`,
    explode: "evidence",
  },
  {
    name: "people",
    title: "People, one a row",
    document: `{ people(orderBy: [{ field: NAME }]) { nodes { id name aliases country { code } } } }`,
  },
  {
    name: "articles",
    title: "The articles that were read, without their texts",
    document: `{ articles(orderBy: [{ field: PUBLISHED }]) { nodes { id url title publisher { name } published language } } }`,
  },
];
