/** Conversations and the editor. */
export const talk = {
  chat: 'display: flex; flex-direction: column; height: calc(100vh - 57px); flex: 1; min-width: 0; background: var(--surface)',
  chatHead: 'display: flex; align-items: center; gap: 12px; padding: 10px 16px; border-bottom: 1px solid var(--line)',
  chatPicture: '& svg { display: block; width: 40px; height: 40px; border-radius: 50% }',
  chatName: 'margin: 0; font-size: 16px; & a { color: inherit }',
  thread: 'flex: 1; overflow-y: auto; padding: 24px 16px; display: flex; flex-direction: column; gap: 6px',
  intro:
    'align-self: center; text-align: center; margin: 16px 0 24px; & svg { width: 80px; height: 80px; border-radius: 50% }',
  line: 'display: flex; justify-content: flex-end',
  mine: `max-width: 70%; padding: 8px 14px; border-radius: 18px; background: var(--accent); color: #fff;
    white-space: pre-wrap; overflow-wrap: anywhere`,
  foot: 'display: flex; align-items: flex-end; gap: 8px; padding: 12px 16px; min-height: 44px',
  notice: 'flex: 1; text-align: center; color: var(--soft); padding: 12px',
  box: 'position: relative; flex: 1; min-width: 0; border-radius: 20px; background: var(--field)',
  editor: `box-sizing: border-box; min-height: 40px; max-height: 240px; overflow-y: auto; padding: 10px 16px; outline: none;
    & p { margin: 0 }`,
  placeholder: 'position: absolute; top: 10px; inset-inline-start: 16px; color: var(--soft); pointer-events: none',
  bubbleWindow: `position: fixed; inset-block-end: 0; inset-inline-end: 24px; z-index: 4; width: 320px; border-radius: 10px 10px 0 0;
    background: var(--surface); box-shadow: 0 4px 24px rgb(0 0 0 / 25%)`,
  pinField:
    'height: 40px; width: 160px; border: 1px solid var(--line); border-radius: 8px; padding: 0 12px; font: inherit; letter-spacing: .3em',
} satisfies Record<string, string>
