/**
 * A CSV file as spreadsheet programs open it rightly: UTF-8 with a BOM, CRLF (RFC 4180), and no cell that
 * would be carried out as a formula (OWASP, CSV injection).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** Eighteen digits would become a number, and the last ones zeros: an apostrophe keeps them text. */
function cellOf(cell: string): string {
  const isTaken = /^[=+\-@\t\r]/.test(cell) || /^\d{12,}$/.test(cell)
  const text = isTaken ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
