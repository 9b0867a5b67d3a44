import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical'
import { useEffect } from 'react'
import type { Person } from '../../scenario.ts'
import { Icon } from '../parts/Icon.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { record } from '../state/record.ts'
import { askFor } from '../state/server.ts'
import { openEditors } from './open-editors.ts'

/** Sends on Enter, whoever pressed it, and on the button beside the editor. Shift and Enter make a new line. */
export function SendOnEnter({
  label,
  person,
  onSent,
}: {
  label: string
  person: Person
  onSent: (text: string) => void
}) {
  const [editor] = useLexicalComposerContext()
  function send(trusted: boolean): void {
    const text = editor.getEditorState().read(() => $getRoot().getTextContent())
    if (text.trim() === '') return
    record.clicks.push({ kind: 'send', id: person.id, name: person.name, trusted })
    record.sent.push(text)
    editor.update(() => {
      const paragraph = $createParagraphNode()
      $getRoot().clear().append(paragraph)
      paragraph.select()
    })
    onSent(text)
    void askFor('send', person.id, { text })
  }
  useEffect(() => {
    openEditors.add(editor)
    return () => {
      openEditors.delete(editor)
    }
  }, [editor])
  useEffect(() =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false
        event?.preventDefault()
        send(event?.isTrusted ?? false)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
  return (
    <Pressable label={label} looks={['round']} onPress={send}>
      <Icon shape="chat" />
    </Pressable>
  )
}
