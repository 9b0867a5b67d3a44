import type { QueueAction } from '../../core/decision.ts'
import type { FaultCode } from '../../core/fault.ts'
import type { FriendRequest, RequestKey, SaysWho } from '../../core/model.ts'
import type { PanelState } from '../../core/queue.ts'
import type { Wish } from '../../core/reply/prepare.ts'

/** What the user can do in the panel. */
export interface PanelActions {
  choose(key: RequestKey, action: QueueAction): void
  undo(key: RequestKey): void
  /** Tries again whatever was decided and did not happen. */
  retry(): void
  /** The user's next press of Confirm goes through. */
  allow(key: RequestKey): void
  /** The same for a patient who is accepted; the reason is asked for afterwards. */
  accept(key: RequestKey): void
  /** Why a patient was accepted: reason, note, day of review. */
  giveReason(intentId: string, exception: unknown): void
  /** Confirm waits again, or is forgotten. */
  leave(key: RequestKey): void
  /** Facebook's block was read. */
  goOn(): void
  /** The user says who a profile is. */
  sayWho(request: FriendRequest, says: SaysWho): void
  /** Picks language, tone and way for one message. */
  wish(key: RequestKey, wish: Wish): void
  focus(key: RequestKey): void
  /** To the next request, or the one before. */
  step(by: 1 | -1): void
  /** Brings the tab with a prepared message to the front. */
  showConversation(intentId: string): void
  /** Scrolls the page to a request. */
  showOnPage(key: RequestKey): void
  copy(text: string): Promise<void>
  sort(by: PanelState['sort']): void
  lock(): void
  /** Resolves to what went wrong, if anything. */
  unlock(passphrase: string): Promise<FaultCode | undefined>
  resolveLeftover(intentId: string, happened: boolean): void
  /** Carries out what a closed window left untouched. */
  resume(intentId: string): void
  /** Asks for facebook.com by the browser's own question. */
  allowSite(): void
  reloadPage(tabId: number): void
  /** Opens Facebook's page of friend requests in a tab. */
  openRequests(): void
  openOptions(section: 'welcome' | 'patients' | 'reply'): void
}
