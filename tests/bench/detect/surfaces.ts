import type { Person } from '../../facebook/scenario.ts'
import type { Lane } from './lab.ts'

/** One state of one page of the site. */
export interface Place {
  name: string
  path: string
  /** What is done once the page is there. */
  once?: (lane: Lane) => Promise<unknown>
}

const popover = (lane: Lane): Promise<unknown> => lane.page.evaluate(() => window.__replica.popover(true))

/**
 * Every place where requests stand.
 * @param people who asks; the first has to have a word in the address
 */
export function requestPlaces([first, second, third]: readonly Person[]): Place[] {
  return [
    { name: 'friends home', path: '/friends' },
    { name: 'requests', path: '/friends/requests' },
    { name: 'requests with a preview', path: `/friends/requests/?profile_id=${second?.id}` },
    { name: 'box beside the feed', path: '/' },
    { name: 'popover over the feed', path: '/', once: popover },
    { name: 'popover over friends home', path: '/friends', once: popover },
    { name: 'notifications', path: '/notifications' },
    { name: 'profile by word', path: `/${first?.vanity}` },
    { name: 'profile by id', path: `/profile.php?id=${third?.id}` },
  ]
}

/** Every place that looks like requests and is none, or lies over some. */
export function otherPlaces(
  [asking]: readonly Person[],
  [suggested]: readonly Person[],
  [friend]: readonly Person[],
): Place[] {
  const dialog = (kind: 'sent' | 'blocked' | 'privacy' | 'unfriend' | 'block' | 'warning', who?: Person) => ({
    name: `dialog: ${kind}`,
    once: (lane: Lane) =>
      lane.page.evaluate(([what, id]) => window.__replica.dialog(what, id), [kind, who?.id] as const),
  })
  return [
    { name: 'friends', path: '/friends/list' },
    { name: 'message requests', path: '/messages/requests' },
    { name: 'group', path: '/groups/4410/member-requests' },
    { name: 'conversation', path: `/messages/t/${asking?.id}` },
    { name: 'profile of somebody suggested', path: `/profile.php?id=${suggested?.id}` },
    { name: 'profile of a friend', path: `/${friend?.vanity}` },
    { ...dialog('sent'), path: '/friends/requests' },
    { ...dialog('unfriend', friend), path: '/friends/list' },
    { ...dialog('block', friend), path: '/friends/list' },
    { ...dialog('privacy'), path: '/' },
    { ...dialog('warning', asking), path: '/friends' },
    { ...dialog('blocked'), path: '/friends' },
  ]
}
