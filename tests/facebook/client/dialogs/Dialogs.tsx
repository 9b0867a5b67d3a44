import type { Deed } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { Pressable } from '../parts/Pressable.tsx'
import { say, words } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { change, useStore } from '../state/store.ts'
import { Frame } from './Frame.tsx'
import { SentRequests } from './SentRequests.tsx'

const close = (): void => change({ dialog: undefined })

/** The dialog that is open. Their "Confirm" and "Cancel request" answer no friend request from a card. */
export function Dialogs() {
  const dialog = useStore((state) => state.dialog)
  if (dialog === undefined) return
  if (dialog.kind === 'sent') return <SentRequests onClose={close} />
  if (dialog.kind === 'blocked')
    return (
      <Frame title={words.blockedTitle} buttons={<Button text={words.ok} primary onPress={close} />}>
        <p>{words.blockedText}</p>
      </Frame>
    )
  if (dialog.person !== undefined) return <AboutPerson kind={dialog.kind} person={dialog.person} />
  return (
    <Frame title={words.privacyTitle} buttons={<Two text={words.confirm} onYes={close} />}>
      <p>{words.privacyText}</p>
    </Frame>
  )
}

/** A question about somebody, with "Confirm" and "Cancel". */
function AboutPerson({ kind, person }: { kind: keyof typeof DEEDS; person: Person }) {
  const [title, text] = (
    {
      warning: ['warningTitle', 'warningText'],
      unfriend: ['unfriendTitle', 'unfriendText'],
      block: ['blockTitle', 'blockText'],
    } as const
  )[kind]
  const yes = (trusted: boolean): void => {
    close()
    void press(DEEDS[kind], person, trusted, true)
  }
  return (
    <Frame title={say(title, nameOf(person))} buttons={<Two text={words.confirm} onYes={yes} />}>
      <p>{say(text, nameOf(person))}</p>
    </Frame>
  )
}

const DEEDS: Record<'warning' | 'unfriend' | 'block', Deed> = {
  warning: 'confirm',
  unfriend: 'unfriend',
  block: 'block',
}

function nameOf({ name }: Person): { name: string } {
  return { name }
}

function Two({ text, onYes }: { text: string; onYes: (trusted: boolean) => void }) {
  return (
    <>
      <Button text={text} primary onPress={onYes} />
      <Button text={words.cancel} onPress={close} />
    </>
  )
}

function Button({
  text,
  primary = false,
  onPress,
}: {
  text: string
  primary?: boolean
  onPress: (trusted: boolean) => void
}) {
  return (
    <Pressable label={text} looks={['button', primary ? 'primary' : 'secondary']} onPress={onPress}>
      <span>{text}</span>
    </Pressable>
  )
}
