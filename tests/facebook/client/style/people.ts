/** People: tiles, rows, profiles. */
export const people = {
  grid: 'display: grid; grid-template-columns: repeat(auto-fill, minmax(168px, 1fr)); gap: 12px',
  tile: `display: flex; flex-direction: column; background: var(--surface); border-radius: 10px; overflow: hidden;
    box-shadow: 0 1px 2px var(--shade); border: 1px solid var(--line)`,
  tilePicture:
    'display: block; aspect-ratio: 6 / 5; overflow: hidden; & svg { display: block; width: 100%; height: 100% }',
  tileBody: 'display: flex; flex-direction: column; flex: 1; padding: 10px 12px 12px',
  tileLink: 'display: flex; flex-direction: column; flex: 1; color: inherit; min-width: 0',
  name: 'font-weight: 600; font-size: 16px; color: var(--ink); overflow-wrap: anywhere; &:hover { text-decoration: underline }',
  time: 'color: var(--soft); font-size: 13px',
  mutual: `display: flex; align-items: center; gap: 4px; min-height: 20px; margin: 2px 0 8px; color: var(--soft); font-size: 13px;
    & svg { display: block; width: 18px; height: 18px; border-radius: 50% } & a { color: inherit }`,
  pair: 'display: flex; gap: 8px; margin-top: auto; align-items: stretch',
  pairTile: 'flex-direction: column',
  copy: 'margin-top: auto',
  gone: 'display: none',
  fate: 'margin-top: auto; padding: 8px 0 4px; color: var(--soft)',
  shimmer: `position: relative; display: flex; align-items: center; justify-content: center; min-height: 36px; flex: 1;
    border-radius: 8px; background: var(--field); color: transparent; & span { color: transparent }`,
  list: 'margin: 0 -8px; padding: 0 8px; height: calc(100vh - 190px); overflow-y: auto; position: relative',
  listSpace: 'position: relative',
  placed: 'position: absolute; inset-inline: 0; height: 124px; overflow: hidden',
  row: `display: flex; gap: 12px; align-items: flex-start; box-sizing: border-box; min-height: 104px; padding: 8px; border-radius: 8px; color: inherit;
    &:hover { background: var(--hover) }`,
  rowOn: 'background: var(--field)',
  rowPicture: 'flex: none; & svg { display: block; width: 56px; height: 56px; border-radius: 50% }',
  rowBody: 'flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 2px',
  rowLink: 'display: flex; gap: 12px; flex: 1; color: inherit; min-width: 0',
  rowHead: 'display: flex; gap: 8px; justify-content: space-between; align-items: baseline',
  postHead: 'display: flex; gap: 12px; align-items: center; & > :nth-child(2) { flex: 1 }',
  choose: 'display: grid; place-items: center; min-height: 60vh; color: var(--soft); font-size: 18px; font-weight: 600',
  cover: 'height: 220px; border-radius: 10px; background: linear-gradient(120deg, var(--cover-a), var(--cover-b))',
  profileHead: 'display: flex; gap: 20px; align-items: flex-end; margin: -46px 24px 12px; flex-wrap: wrap',
  profilePicture: `flex: none; & svg { display: block; width: 148px; height: 148px; border-radius: 50%; border: 4px solid var(--page) }`,
  profileName: 'margin: 0; font-size: 28px; & a { color: inherit }',
  banner: `display: flex; gap: 16px; align-items: center; justify-content: space-between; flex-wrap: wrap; margin: 12px 0; padding: 12px 16px;
    border-radius: 10px; background: var(--surface); border: 1px solid var(--line)`,
  bannerPair: 'display: flex; gap: 8px; flex: 0 0 auto',
  tabLine:
    'display: flex; gap: 20px; padding: 12px 24px; border-top: 1px solid var(--line); & a { color: var(--soft); font-weight: 600 }',
} satisfies Record<string, string>
