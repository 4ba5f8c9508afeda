export interface OfficeHolder {
  name: string;
  variants?: string[];
  side: string;
  from: number;
  to: number;
}
export const OFFICE_HOLDERS: readonly OfficeHolder[] = [];
