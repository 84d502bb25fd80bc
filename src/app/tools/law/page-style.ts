import { Html } from './html.js';

/** Read on a screen, printed on A4 lying down; needs nothing from anywhere else. */
export const PAGE_STYLE = new Html(`
  @page { size: A4 landscape; margin: 12mm; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 1200px; padding: 24px; color: #12181d; background: #fff;
    font: 13px/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  h1 { font-size: 22px; margin: 0 0 4px; } h1 small, h2 small { font-weight: 400; color: #57636d; }
  h2 { font-size: 17px; margin: 32px 0 4px; padding-top: 8px; border-top: 3px solid #12181d; break-after: avoid; }
  p { margin: 4px 0 8px; max-width: 90ch; } .warn { background: #fbedcf; color: #764700; padding: 8px 12px; }
  nav a { margin-right: 16px; color: #0b5a75; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  th { text-align: left; font-weight: 600; background: #e8ecee; } th, td { padding: 5px 8px; vertical-align: top;
    border: 1px solid #d5dce0; overflow-wrap: anywhere; }
  tbody { break-inside: avoid; } tbody + tbody tr:first-child td { border-top: 2px solid #74818b; }
  .code { font-weight: 700; } .ru, .kk { display: block; color: #434f59; }
  .tag { display: inline-block; padding: 0 6px; border-radius: 3px; background: #e4eaef; white-space: nowrap; }
  .tag.high { background: #e1efe5; color: #2a5939; } .tag.medium { background: #fbedcf; color: #764700; }
  .tag.low, .tag.open, .tag.own { background: #fbe4e4; color: #9e1620; } .tag.sure { background: #2a5939; color: #fff; white-space: normal; }
  .source { color: #57636d; } .muted { color: #57636d; } .later { color: #764700; }
  .sign { display: flex; gap: 14px; align-items: end; min-height: 26px; white-space: nowrap; }
  .sign .line { flex: 1; border-bottom: 1px solid #12181d; color: #57636d; font-size: 10px; min-width: 70px; }
  td .sign { flex-wrap: wrap; gap: 6px 10px; } .terms td .sign { flex-wrap: nowrap; }
  .wide .sign .line { min-width: 28%; padding-top: 14px; }
  td.signed { width: 260px; } dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 0 10px; }
  dt { color: #57636d; } dd { margin: 0; }
  .terms th:nth-child(1) { width: 25%; } .terms th:nth-child(2) { width: 27%; } .terms th:nth-child(3) { width: 20%; }
  .wide th:first-child { width: 15%; } .wide th:last-child { width: 24%; }
  .end { margin-top: 40px; } .end .sign { min-height: 48px; }
  @media print { body { padding: 0; max-width: none; font-size: 10.5px; } nav { display: none; } thead { display: table-header-group; } }
`);
