/** Quiet, large enough to read, and on paper without a page that begins under a heading's end. */
export const style = `
:root { color-scheme: light; }
body { font: 1rem/1.5 Calibri, "Segoe UI", Carlito, Arial, sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #767676; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
p.fact { margin: 0; }
p.lead { margin: .75rem 0 .25rem; }
ul { margin: 0 0 .5rem; padding-left: 1.4rem; }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 .75rem; }
th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: #f0f0f0; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, p.lead { break-after: avoid; }
  li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  @page { margin: 2cm; }
}
`;
