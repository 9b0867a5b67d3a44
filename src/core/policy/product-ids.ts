/** What the browsers call Front Desk: Chromium by the manifest's key, Firefox by the manifest's id. */
export const PRODUCT_IDS = {
  chromium: 'mhgepogimafjgmclnlbbpialopnaopie',
  firefox: 'front-desk@front-desk.example',
} as const
