import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { AnswerHead, Encoder } from "./encoders.ts";
import type { ColumnType, Table } from "./table.ts";

/** Rows that are kept until they are written together; of 5,000, an export takes 12 MB more. */
const GROUP_ROWS = 2500;

const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  BOOLEAN: { type: "BOOLEAN" },
  DATE: { type: "INT32", converted_type: "DATE" },
  DATETIME: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  FLOAT: { type: "DOUBLE" },
  INT: { type: "INT32" },
  TEXT: { type: "BYTE_ARRAY", converted_type: "UTF8" },
};

/** Rows as an Apache Parquet file, with the types of the columns, and the citation among its metadata. */
export class ParquetRows implements Encoder {
  private readonly table: Table;
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private columns: unknown[][];

  constructor(table: Table, head: AnswerHead | undefined) {
    this.table = table;
    this.columns = table.columns.map(() => []);
    this.writer = new ParquetWriter({
      writer: this.bytes,
      schema: [
        { name: "root", num_children: table.columns.length },
        ...table.columns.map(({ name, type }) => ({
          name,
          repetition_type: "OPTIONAL" as const,
          ...ELEMENTS[type],
        })),
      ],
      createdBy: "chancery",
      ...(head && { kvMetadata: metadataOf(head) }),
    });
  }

  start(): Uint8Array {
    return this.taken();
  }

  rows(rows: readonly unknown[]): Uint8Array {
    for (const row of rows)
      for (const cells of this.table.rows(row))
        for (const [index, { type }] of this.table.columns.entries())
          this.columns[index]?.push(parquetValue(cells[index], type));
    return (this.columns[0]?.length ?? 0) < GROUP_ROWS ? NOTHING : this.group();
  }

  end(): Uint8Array {
    const rest = this.group();
    this.writer.finish();
    return Buffer.concat([rest, this.taken()]);
  }

  private group(): Uint8Array {
    const rows = this.columns[0]?.length ?? 0;
    if (rows === 0) return NOTHING;
    const columnData = this.table.columns.map(({ name }, index) => ({
      name,
      data: this.columns[index] ?? [],
      // Kept for every group to the end, and good only for groups of many pages.
      offsetIndex: false,
    }));
    this.writer.write({ columnData, rowGroupSize: rows });
    this.columns = this.table.columns.map(() => []);
    return this.taken();
  }

  /** The bytes that were written since; the writer counts on from where it is. */
  private taken(): Uint8Array {
    const bytes = new Uint8Array(this.bytes.buffer.slice(0, this.bytes.index));
    this.bytes.index = 0;
    return bytes;
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
const NOTHING = new Uint8Array(0);

function parquetValue(cell: unknown, type: ColumnType): unknown {
  if (cell === null || cell === undefined) return null;
  if (type === "DATE") return Date.parse(cell as string) / DAY_MS;
  if (type === "DATETIME") return new Date(cell as string);
  return type === "TEXT" ? String(cell) : cell;
}

function metadataOf({ query, variables, state, citation }: AnswerHead): { key: string; value: string }[] {
  const { slug, version } = query;
  const { revision, release } = state;
  return Object.entries({ slug, version, variables, revision, release, citation: citation.text }).map(
    ([key, value]) => ({
      key: `chancery.${key}`,
      value: typeof value === "string" ? value : JSON.stringify(value),
    }),
  );
}
