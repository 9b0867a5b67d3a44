/** Frame of the page: bar, columns, panels, buttons. */
export const shell = {
  app: 'min-height: 100vh; color: var(--ink); font: 15px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  bar: `position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 16px; height: 56px; padding: 0 16px;
    background: var(--surface); border-bottom: 1px solid var(--line)`,
  brand: `display: flex; align-items: center; gap: 8px; font-weight: 700; font-size: 18px; letter-spacing: -.01em;
    color: var(--ink); & svg { color: var(--accent) }`,
  search: `flex: 0 1 240px; height: 38px; border: 0; border-radius: 19px; padding: 0 16px; background: var(--field);
    color: inherit; font: inherit`,
  tabs: 'flex: 1; display: flex; justify-content: center; gap: 4px; min-width: 0',
  tab: `display: grid; place-items: center; width: 92px; height: 55px; border-bottom: 3px solid transparent; color: var(--soft);
    &:hover { background: var(--hover); border-radius: 8px }
    @media (max-width: 900px) { width: 56px }`,
  tabOn: 'color: var(--accent); border-bottom-color: var(--accent)',
  round: `display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; background: var(--field);
    cursor: pointer; flex: none; &:hover { background: var(--hover) }`,
  columns: 'display: flex; align-items: flex-start',
  side: `position: sticky; top: 57px; flex: none; box-sizing: border-box; width: 300px; height: calc(100vh - 57px); padding: 16px 8px;
    background: var(--surface); border-inline-end: 1px solid var(--line); overflow-y: auto;
    @media (max-width: 900px) { width: 76px; & h1, & span { display: none } }`,
  sideList: `position: sticky; top: 57px; flex: none; box-sizing: border-box; width: 360px; height: calc(100vh - 57px); padding: 16px 8px 16px 16px;
    background: var(--surface); border-inline-end: 1px solid var(--line); overflow: hidden; @media (max-width: 900px) { width: 300px }`,
  sideTitle: 'margin: 0 8px 12px; font-size: 24px; font-weight: 700',
  sideLink: `display: flex; align-items: center; gap: 12px; padding: 8px; border-radius: 8px; font-weight: 500; color: inherit;
    &:hover { background: var(--hover) }`,
  sideOn: 'background: var(--field)',
  main: 'flex: 1; min-width: 0; box-sizing: border-box; padding: 20px 32px 60px; @media (max-width: 900px) { padding: 16px }',
  narrow: 'max-width: 680px; margin: 0 auto',
  panel: `background: var(--surface); border-radius: 10px; box-shadow: 0 1px 2px var(--shade); padding: 16px; margin-bottom: 16px`,
  aside: 'flex: none; width: 320px; padding: 20px 20px 0 0; @media (max-width: 900px) { display: none }',
  sectionHead: 'display: flex; align-items: baseline; justify-content: space-between; gap: 12px; margin: 0 0 12px',
  sectionTitle: 'margin: 0; font-size: 20px; font-weight: 700',
  seeAll: 'color: var(--accent); cursor: pointer; &:hover { text-decoration: underline }',
  rule: 'border: 0; border-top: 1px solid var(--line); margin: 24px 0',
  soft: 'color: var(--soft); font-size: 13px',
  button: `display: flex; align-items: center; justify-content: center; box-sizing: border-box; min-height: 36px; padding: 6px 12px;
    border-radius: 8px; font-weight: 600; text-align: center; cursor: pointer; user-select: none; flex: 1 1 auto; min-width: 0;
    overflow-wrap: anywhere; &:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }`,
  primary: 'background: var(--accent); color: #fff; &:hover { filter: brightness(1.08) }',
  secondary: 'background: var(--field); color: var(--ink); &:hover { background: var(--hover) }',
  plain: 'display: block; cursor: pointer',
  veil: 'position: fixed; inset: 0; z-index: 8; display: grid; place-items: center; background: rgb(0 0 0 / 45%)',
  dialog: `box-sizing: border-box; width: min(500px, 92vw); max-height: 80vh; overflow: auto; padding: 20px; border-radius: 12px;
    background: var(--surface); color: var(--ink); box-shadow: 0 12px 32px rgb(0 0 0 / 30%)`,
  dialogRow: 'display: flex; justify-content: flex-end; gap: 8px; margin-top: 16px; & > * { flex: 0 1 auto }',
  toast: `position: fixed; inset-block-end: 20px; inset-inline-start: 20px; z-index: 9; padding: 12px 16px; border-radius: 8px;
    background: var(--ink); color: var(--surface)`,
  popover: `position: fixed; top: 60px; inset-inline-end: 12px; z-index: 6; box-sizing: border-box; width: 360px; max-height: 80vh;
    overflow: auto; padding: 12px; border-radius: 12px; background: var(--surface); box-shadow: 0 8px 28px rgb(0 0 0 / 25%)`,
  broken: 'padding: 24px; font-weight: 600',
} satisfies Record<string, string>
