import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import type { Person } from '../../scenario.ts'
import { words } from '../state/boot.ts'
import { record } from '../state/record.ts'
import { look } from '../style/class-names.ts'
import { SendOnEnter } from './SendOnEnter.tsx'

/**
 * Where a message is written: the real Lexical, as Facebook uses it.
 * @param label accessible label: whom it is for, or just "Message"
 * @param draft what stands in it already
 */
export function Composer({
  label,
  draft,
  person,
  onSent,
}: {
  label: string
  draft: string
  person: Person
  onSent: (text: string) => void
}) {
  const config = {
    namespace: 'composer',
    theme: {},
    onError(error: Error) {
      record.errors += 1
      reportError(error)
    },
    editorState: () => {
      const paragraph = $createParagraphNode()
      if (draft !== '') paragraph.append($createTextNode(draft))
      $getRoot().append(paragraph)
    },
  }
  return (
    <LexicalComposer initialConfig={config}>
      <div className={look('box')}>
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              className={look('editor')}
              aria-label={label}
              aria-placeholder="Aa"
              placeholder={<div className={look('placeholder')}>Aa</div>}
              spellCheck={false}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <HistoryPlugin />
      <SendOnEnter label={words.send} person={person} onSent={onSent} />
    </LexicalComposer>
  )
}
