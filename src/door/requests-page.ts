/** Facebook's address of one's own friend requests. */
export const REQUESTS_PAGE = 'https://www.facebook.com/friends/requests'
